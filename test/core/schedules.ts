/** Schedules to compare with the oracle: those of the seeds, and generated ones with everything that is understood. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export type Schedule = {
  text: string;
  /** The same meaning in OpenStreetMap's full syntax, where our text means something else there. */
  inOpenStreetMap: string;
};

const seeds = join(import.meta.dirname, '../../seed/locations');

/**
 * A canonical text in OpenStreetMap's sense. There, a bare comment makes hours uncertain. With nights, rules are joined
 * by commas, and those that close a day are left out: see `nights` and `withHolidays`.
 */
function translated(text: string): string {
  const rules = text.replaceAll(/"[^"]*"/gu, '').split(';').map((rule) => rule.trim()).filter((rule) => rule !== '');
  const night = [...text.matchAll(/(\d\d:\d\d)-(\d\d:\d\d)/gu)].some(([, from = '', to = '']) => to < from);
  if (!night) return rules.join('; ');
  return rules.map((rule) => rule.replace(',PH ', ' ')).filter((rule) => !/^PH |off$/u.test(rule)).join(', ') || 'off';
}

/** Every schedule that stands in a seed file, once; without those that are nothing but a comment. */
export function seedSchedules(): Schedule[] {
  const texts = globSync('**/*.yaml', { cwd: seeds }).map((file) => (parse(readFileSync(join(seeds, file), 'utf8')) as { hours?: string }).hours);
  return [...new Set(texts.filter((text) => text !== undefined))].sort()
    .map((text) => ({ text, inOpenStreetMap: translated(text) })).filter(({ inOpenStreetMap }) => inOpenStreetMap !== '');
}

/** Numbers that look random and are the same in every run (mulberry32). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

type Random = ReturnType<typeof randomNumbers>;

const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const ranges = ['Mo-Fr', 'Mo-Su', 'Sa-Mo', 'Fr-Tu', 'Su-Sa', 'Mo,We,Fr', 'We-Th,Su', 'Tu,Th'];
const clock = (minute: number): string => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const oneOf = <Item>(random: Random, items: readonly Item[]): Item => items[random(items.length)] as Item;

/** One to three spans, mostly on half hours, somewhere in the day; with a night that begins after 18:00, where wanted. */
function times(random: Random, night: boolean): string {
  const [from, to] = night ? [300, 1050] : [0, 1440];
  const step = random(4) ? 30 : 5;
  const wanted = 2 * (random(night ? 2 : 3) + (night ? 0 : 1));
  const cuts = new Set<number>();
  while (cuts.size < wanted) cuts.add(from + step * random((to - from) / step + 1));
  const sorted = [...cuts].sort((a, b) => a - b).map(clock);
  const spans = Array.from({ length: wanted / 2 }, (_, index) => `${sorted[2 * index]}-${sorted[2 * index + 1]}`);
  if (night) spans.push(`${clock(1080 + step * random(12))}-${clock(step * (1 + random(8)))}`);
  return spans.join(',');
}

/**
 * Rules that each have days of their own, with nights that go past midnight. In OpenStreetMap a rule after a semicolon
 * ends the night before at midnight, and one after a comma does not; and "off" for a day ends it, too.
 */
function nights(random: Random): Schedule {
  const groups = new Map<number, string[]>();
  for (const name of names) {
    const group = random(4);
    groups.set(group, [...(groups.get(group) ?? []), name]);
  }
  const [closed, ...open] = [...groups.values()];
  if (open.length === 0) open.push(['Mo', 'Sa']);
  const rules = open.map((days) => `${days.join(',')} ${times(random, random(4) > 0)}`);
  const off = closed && open.length === groups.size - 1 && random(2) ? [`${closed.join(',')} off`] : [];
  return { text: [...off, ...rules].join('; '), inOpenStreetMap: rules.join(', ') };
}

/** The same nights all week but one. */
function replacedNight(random: Random): Schedule {
  const [usual, other, name] = [times(random, true), times(random, true), oneOf(random, names)];
  const rest = names.filter((each) => each !== name).join(',');
  return { text: `Mo-Su ${usual}; ${name} ${other}`, inOpenStreetMap: `${rest} ${usual}, ${name} ${other}` };
}

/** A base, and rules that replace it on some days. */
function replacedDays(random: Random): Schedule {
  const rules = [`${oneOf(random, ranges)} ${times(random, false)}`];
  if (random(2)) rules.push(`${oneOf(random, names)} off`);
  for (let count = random(3); count > 0; count--) rules.push(`${oneOf(random, [...names, ...ranges])} ${times(random, false)}`);
  return { text: rules.join('; '), inOpenStreetMap: rules.join('; ') };
}

/** A base, and a rule that adds to it. */
function addedHours(random: Random): Schedule {
  const text = `${oneOf(random, ranges)} 09:00-12:00, ${oneOf(random, [...names, ...ranges])} 17:30-20:00`;
  return { text, inOpenStreetMap: text };
}

function always(random: Random): Schedule {
  const text = oneOf(random, ['24/7', 'Mo-Su 00:00-24:00', 'Mo-Su,PH 00:00-24:00']);
  return { text, inOpenStreetMap: text };
}

/**
 * With nights, the oracle is asked on holidays for each span alone (see there); for the other days a rule for PH would
 * only make it slow.
 */
function withHolidays(random: Random, { text, inOpenStreetMap }: Schedule): Schedule {
  const night = /\b(?:1[89]|2[0-3]):\d\d-0/u.test(text);
  const hours = oneOf(random, ['', '', '', 'off', 'list', times(random, false), times(random, night)]);
  if (hours === '') return { text, inOpenStreetMap };
  const last = /^(?<before>.*; )?(?<days>[^; ]+) (?<usual>\d[^; ]*)$/u.exec(text)?.groups;
  if (hours === 'list' && last && !text.includes('PH')) {
    const listed = `${last['before'] ?? ''}${last['days']},PH ${last['usual']}`;
    return { text: listed, inOpenStreetMap: night ? inOpenStreetMap : listed };
  }
  const rule = `; PH ${hours === 'list' ? 'off' : hours}`;
  return { text: text + rule, inOpenStreetMap: night ? inOpenStreetMap : inOpenStreetMap + rule };
}

/** OpenStreetMap takes hours with nothing but a comment for uncertain, unless "open" says otherwise. */
function withComment(random: Random, { text, inOpenStreetMap }: Schedule): Schedule {
  if (random(4) || text.includes(', ')) return { text, inOpenStreetMap };
  return { text: `${text} "call first"`, inOpenStreetMap: `${inOpenStreetMap}${inOpenStreetMap.endsWith('off') ? '' : ' open'} "call first"` };
}

const unpadded = (text: string): string => text.replaceAll(/\b0(?=\d:)/gu, '');

function schedule(random: Random): Schedule {
  const make = oneOf(random, [nights, nights, nights, replacedNight, replacedDays, replacedDays, replacedDays, replacedDays, addedHours, always]);
  const made = withComment(random, withHolidays(random, make(random)));
  if (random(5)) return made;
  return { text: unpadded(made.text), inOpenStreetMap: unpadded(made.inOpenStreetMap) };
}

/** So many schedules, all different, the same in every run. */
export function generatedSchedules(count: number): Schedule[] {
  const random = randomNumbers(2026);
  const found = new Map<string, Schedule>();
  while (found.size < count) {
    const made = schedule(random);
    found.set(made.text, made);
  }
  return [...found.values()];
}
