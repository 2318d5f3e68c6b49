import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { createCalendar } from '../../api/core/calendar.ts';
import { localMinute, writeLocalMinute, type LocalMinute } from '../../api/core/clock.ts';
import { formatHours, parseHours, type Hours } from '../../api/core/hours.ts';
import { openState, stateAt } from '../../api/core/open-state.ts';
import type { HolidayRule, Region } from '../../api/core/region.ts';
import { keptDays } from './holidays.ts';
import { generatedSchedules, seedSchedules, type Schedule } from './schedules.ts';

type Case = Schedule & { hours: Hours };
type Answers = { zone: string; holidays: string[]; answers: { states: string; disputed: number; moved: number }[] };

function caseOf(schedule: Schedule): Case {
  const parsed = parseHours(schedule.text);
  if ('errors' in parsed) throw new Error(`${schedule.text}: ${parsed.errors.map(({ code }) => code).join(' ')}`);
  return { ...schedule, hours: parsed.hours };
}

async function askOracle(cases: readonly Case[]): Promise<Answers> {
  const oracle = spawn(process.execPath, [join(import.meta.dirname, 'hours-oracle.mjs')], {
    env: { ...process.env, TZ: 'America/New_York' }, stdio: ['pipe', 'pipe', 'inherit'],
  });
  oracle.stdin.end(JSON.stringify({
    keptDays, schedules: cases.map(({ inOpenStreetMap, hours: { spans, speaksOfHolidays } }) => ({ inOpenStreetMap, spans, speaksOfHolidays })),
  }));
  return JSON.parse(await text(oracle.stdout)) as Answers;
}

const { holidays, time_zone: timeZone } = parse(readFileSync(join(import.meta.dirname, '../../seed/region.yaml'), 'utf8')) as { holidays: HolidayRule[]; time_zone: Region['timeZone'] };
const calendar = createCalendar(holidays);

/** Every half hour of a year of real time, from one change of the clock over the other to the eve of the next. */
const halfHours: LocalMinute[] = [];
for (let time = Date.parse('2026-11-01T04:00Z'); time < Date.parse('2027-11-01T04:00Z'); time += 1_800_000) {
  halfHours.push(localMinute(new Date(time), timeZone));
}

const seeds = seedSchedules().map(caseOf);
const generated = generatedSchedules(300).map(caseOf);
const cases = [...seeds, ...generated];
let oracle: Answers[];
let answers: Answers['answers'];

beforeAll(async () => {
  // In two processes, for two processors.
  const half = Math.ceil(cases.length / 2);
  oracle = await Promise.all([askOracle(cases.slice(0, half)), askOracle(cases.slice(half))]);
  answers = oracle.flatMap((each) => each.answers);
}, 120_000);

/** Where two strings of states differ, for a person. */
function differences(name: string, ours: string, theirs: string): string[] {
  if (ours === theirs) return [];
  const places = halfHours.flatMap((minute, index) => (ours[index] === theirs[index] ? [] : [`${name} at ${writeLocalMinute(minute)}: ${ours[index]}, oracle ${theirs[index]}`]));
  return [...places.slice(0, 3), `${name}: ${places.length} differences`];
}

describe('beside the package opening_hours', () => {
  test('the oracle ran in the zone of the region, over the whole year', () => {
    expect(oracle.map(({ zone }) => zone)).toEqual([timeZone, timeZone]);
    expect(halfHours.length).toBe(365 * 48);
    expect(answers.map(({ states }) => states.length)).toEqual(cases.map(() => halfHours.length));
  });

  test('the schedules have everything that is understood', () => {
    const has = (test: (made: Case) => boolean): number => generated.filter(test).length;
    expect(seeds.length).toBeGreaterThan(0);
    expect(generated.length).toBe(300);
    expect(has(({ hours }) => hours.spans.some(({ to }) => to > 1440))).toBeGreaterThan(80);
    expect(has(({ hours }) => hours.spans.some(({ day }) => day === 7))).toBeGreaterThan(80);
    expect(has(({ hours }) => hours.speaksOfHolidays && hours.spans.some(({ to }) => to > 1440))).toBeGreaterThan(50);
    for (const part of [/PH off/u, /,PH/u, /\b[MTWFS][a-z] off/u, /24\/7/u, /Sa-Mo/u, /, [A-Z]/u, /\d,\d/u, /24:00/u, /"call first"/u, / \d:/u]) {
      expect(has(({ text }) => part.test(text)), String(part)).toBeGreaterThan(2);
    }
  });

  test('the state of every schedule agrees at every half hour of the year', () => {
    const letters = { open: 'o', closed: 'c', unknown: 'u' };
    const found = cases.flatMap(({ text, hours }, index) =>
      differences(text, halfHours.map((minute) => letters[stateAt(hours, minute, calendar)]).join(''), answers[index]?.states ?? ''));
    expect(found).toEqual([]);
  }, 60_000);

  test('the state that people see is the same', () => {
    const letters = { open: 'o', closed: 'c', unknown: 'u' };
    const found = seeds.flatMap(({ text, hours }, index) =>
      differences(text, halfHours.map((minute) => letters[openState(hours, minute, calendar).state]).join(''), answers[index]?.states ?? ''));
    expect(found).toEqual([]);
  });

  test('the oracle was asked for the whole schedule except on days that it takes differently for a stated reason', () => {
    const days = { speaks: 3, speaksAndNights: 29, silent: 13, silentAndNights: 25 };
    expect(answers.map(({ disputed }) => disputed / 48)).toEqual(cases.map(({ hours }) => {
      const nights = hours.spans.some(({ to }) => to > 1440);
      if (hours.speaksOfHolidays) return nights ? days.speaksAndNights : days.speaks;
      return nights ? days.silentAndNights : days.silent;
    }));
  });

  test('it was asked for another moment only in two hours beside the changes of the clock', () => {
    // 1 November 2026, 01:00 for the second time; 15 March 2027, 00:00, when it takes Saturday for yesterday.
    expect(new Set(answers.map(({ moved }) => moved / 2))).toEqual(new Set([2]));
  });

  test('its holidays are ours and three more', () => {
    // 17 March and 17 June are kept in Suffolk County only; a Saturday holiday is not kept on the Friday before.
    const more = ['2027-03-17', '2027-06-17', '2027-06-18'];
    expect(oracle[0]?.holidays).toEqual([...keptDays, ...more].sort());
    const dates = [...new Set(halfHours.map(({ date }) => date))];
    expect(dates.filter((date) => calendar.isHoliday(date))).toEqual(keptDays);
  });

  test('the schedules of the seeds are canonical', () => {
    expect(seeds.map(({ hours }) => formatHours(hours))).toEqual(seeds.map(({ text }) => text));
  });
});
