/** What a check changed, field by field, for whoever made it. */
import type { LocationRecord } from '../../api/core/location.ts';
import { labels } from '../../web/messages/labels-en.ts';
import { answerKinds } from './answers.ts';

export type Difference = { field: string; before: string | undefined; after: string | undefined };

const others: readonly [field: string, shown: (record: LocationRecord) => string | undefined][] = [
  ['note about hours', ({ hours_note: note }) => note],
  ['status', ({ status }) => status],
  ['replaced by', ({ replaced_by: id }) => id],
  ['point on the map', ({ point }) => point && `${point.lat}, ${point.lon}`],
  ['confidence', ({ confidence }) => confidence],
  ['pages differ on', ({ disputed }) => disputed?.map((fact) => labels.supported_fact[fact]).join(', ')],
  ['last checked', ({ checked }) => `${checked.on} ${labels.check_method[checked.by]}`],
];

/** The fields that differ, in a fixed order, in the words of the record. */
export function differences(before: LocationRecord, after: LocationRecord): Difference[] {
  const shown = [...answerKinds.map((kind) => [labels.supported_fact[kind.fact], kind.shown] as const), ...others];
  return shown.map(([field, say]) => ({ field, before: say(before), after: say(after) })).filter((each) => each.before !== each.after);
}

/** One line: `hours: Mo-Fr 09:00-16:00 -> Mo-Fr 09:00-17:00`. */
export const differenceLine = ({ field, before, after }: Difference): string => `  ${field}: ${before ?? 'not known'} -> ${after ?? 'not known'}`;

/** What the record says now, to be read out to whoever answers. */
export const saysNow = (record: LocationRecord): string => [
  `${record.name} (${record.id})`,
  ...answerKinds.map((kind) => `  ${labels.supported_fact[kind.fact]}: ${kind.shown(record) ?? 'not known'}`),
  ...(record.hours_note === undefined ? [] : [`  note about hours: ${record.hours_note}`]),
].join('\n');
