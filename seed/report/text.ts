/** The report as lines for a person. */
import { daysBetween } from '../../api/core/clock.ts';
import type { KindCounts, NamedCoverage } from '../../api/core/coverage.ts';
import type { Freshness } from '../../api/core/freshness.ts';
import { documentLabels } from '../../web/messages/en/document-labels.ts';
import { labels } from '../../web/messages/labels-en.ts';
import { plural } from '../../web/messages/plural.ts';
import type { Report } from './figures.ts';

const count = (number: number, one: string, other: string): string => plural('en', number, { one: `# ${one}`, other: `# ${other}` });
const kindWords = (kind: string): string => (labels.kind as Record<string, string>)[kind] ?? kind;

/** "Clubhouse 3, Living room 1", the most frequent first. */
const kindsWords = (counts: KindCounts): string =>
  Object.entries(counts).sort(([, a], [, b]) => b - a).map(([kind, number]) => `${kindWords(kind)} ${number}`).join(', ') || 'none';

/** Rows in columns: the first to the left, the second to the right, the rest as it is. */
function columns(rows: readonly (readonly [string, string, string])[]): string[] {
  const width = (at: 0 | 1): number => Math.max(0, ...rows.map((row) => row[at].length));
  return rows.map(([first, second, rest]) => `  ${first.padEnd(width(0))}  ${second.padStart(width(1))}  ${rest}`.trimEnd());
}

const percent = (share: number): string => `${(share * 100).toFixed(1).replace(/\.0$/, '')} %`;

function shareRows({ records, shares, by_age: age, by_confidence: confidence, by_check: check, with_hours: hours }: Freshness): [string, string, string][] {
  const row = (what: string, some: number, share: number): [string, string, string] => [what, `${some} of ${records}`, percent(share)];
  return [
    row('Checked in the last 90 days', age.up_to_90_days, shares.checked_in_90_days),
    row('Checked in the last 180 days', age.up_to_90_days + age.up_to_180_days, shares.checked_in_180_days),
    row('Confirmed (sources agree)', confidence['confirmed'] ?? 0, shares.confirmed),
    row('With hours', hours, shares.with_hours),
    row('Last checked by phone', check.phone, shares.phoned),
  ];
}

function namedLines({ kind, title, url, dated, read, towns, without, in_doubt: doubtful }: NamedCoverage): string[] {
  const lacking = without.length === 0 ? 'Each has a record.' : `Without a record: ${without.join(', ')}.`;
  return [
    `  ${title}: ${towns}, ${kindWords(kind)}. ${lacking}${doubtful.length > 0 ? ` Not clear whether it still holds: ${doubtful.join(', ')}.` : ''}`,
    `    ${url} (${dated === 'undated' ? 'no date' : `dated ${dated}`}, noted on ${read})`,
  ];
}

/** Kinds of which some county has places and others have none. Lines and networks are nobody's neighbors. */
function countiesWithout({ by_county: counties, named_towns: named }: Freshness): string[] {
  return [...new Set(named.map(({ kind }) => kind))].flatMap((kind) => {
    const none = counties.filter(({ by_kind: kinds }) => !kinds[kind]).map(({ county }) => county);
    return none.length === 0 ? [] : [`  Counties without a record, ${kindWords(kind)}: ${none.join(', ')}.`];
  });
}

/** The lines, without a final one that is empty. */
export function reportText({ today, figures, unread }: Report): string {
  const section = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : ['', title, ...lines]);
  const { by_county: counties, without_county: elsewhere, oldest, by_check: check } = figures;
  return [
    `${count(figures.records, 'published record', 'published records')} on ${today}${unread > 0 ? `; ${count(unread, 'file', 'files')} could not be read and ${unread === 1 ? 'is' : 'are'} not counted` : ''}.`,
    ...section('How sure and how new', columns(shareRows(figures))),
    ...section('How they were last checked', columns(Object.entries(check).map(([way, number]) => [documentLabels.check_method[way as keyof typeof check], String(number), '']))),
    ...section('Towns that are said to have one', [...figures.named_towns.flatMap(namedLines), ...countiesWithout(figures)]),
    ...section('Kinds by county', columns([
      ...counties.map(({ county, records, by_kind: kinds }): [string, string, string] => [county, String(records), kindsWords(kinds)]),
      ['No address (lines, networks)', String(elsewhere.records), kindsWords(elsewhere.by_kind)],
    ])),
    ...section('Checked longest ago', columns(oldest.map(({ id, name, checked_on: on }) => [on, count(daysBetween(on, today), 'day', 'days'), `${name} (${id})`]))),
  ].join('\n');
}
