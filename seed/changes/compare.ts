/** What changed between two lists of records. Pure: for maintainers with every field, and for the public with what it may see. */
import { isDeepStrictEqual } from 'node:util';
import { publicFields, type Change, type ChangedField, type RecordChanges } from '../../api/core/changes.ts';
import type { LocationRecord } from '../../api/core/location.ts';
import { isPublished, isWithdrawn, published } from '../../api/core/published.ts';
import { compareText } from '../../api/core/words.ts';
import { locationShape } from '../shape.ts';

/** Every field but the id, in the order of the schema. */
const everyField = Object.keys(locationShape.properties ?? {}).filter((field) => field !== 'id') as ChangedField[];

/** Finds the name of a record that people see and that is not among those compared. */
export type NameOf = (id: string) => string | undefined;
type Compare = (before: LocationRecord | undefined, after: LocationRecord | undefined, nameOf: NameOf) => Change[];

/** All that changed, for maintainers, in order of names. Records of one id are the same record, wherever they lie. */
export const allChanges = (before: readonly LocationRecord[], after: readonly LocationRecord[], nameOf: NameOf = () => undefined): RecordChanges[] =>
  changesBetween(before, after, nameOf, compareForMaintainers);

/** What of it the public may know: only of records and fields that are shown, before or after. */
export const publicChanges = (before: readonly LocationRecord[], after: readonly LocationRecord[], nameOf: NameOf = () => undefined): RecordChanges[] =>
  changesBetween(before, after, nameOf, compareForPublic);

function changesBetween(before: readonly LocationRecord[], after: readonly LocationRecord[], nameOf: NameOf, compare: Compare): RecordChanges[] {
  const [old, now] = [byId(before), byId(after)];
  const named: NameOf = (id) => {
    const other = now.get(id);
    if (!other) return nameOf(id);
    return isPublished(other) ? other.name : undefined;
  };
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
    const changes = compare(old.get(id), now.get(id), named);
    return changes.length > 0 ? [{ id, name: (now.get(id) ?? old.get(id))?.name ?? id, changes }] : [];
  }).sort((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
}

const byId = (records: readonly LocationRecord[]): Map<string, LocationRecord> => new Map(records.map((record) => [record.id, record]));

function compareForMaintainers(before: LocationRecord | undefined, after: LocationRecord | undefined, nameOf: NameOf): Change[] {
  if (!after) return [{ type: 'hidden' }];
  if (!before) return [{ type: 'added', ...(!isPublished(after) && { lead: true as const }) }];
  const [shown, shows] = [isPublished(before), isPublished(after)];
  if (shown === shows) return fieldChanges(before, after, everyField);
  const step: Change = shows ? { type: 'added' } : gone(after, nameOf) ?? { type: 'hidden' };
  const said: readonly ChangedField[] = step.type === 'withdrawn' ? ['status', 'replaced_by', 'confidence'] : ['status', 'confidence'];
  return [step, ...fieldChanges(before, after, everyField.filter((field) => !said.includes(field)))];
}

/** A record that was taken off the list for another reason than that it is gone is not spoken of: its page says nothing either. */
function compareForPublic(before: LocationRecord | undefined, after: LocationRecord | undefined, nameOf: NameOf): Change[] {
  const [was, is] = [before && isPublished(before) ? before : undefined, after && isPublished(after) ? after : undefined];
  if (!was) return is ? [{ type: 'added' }] : [];
  if (!is) return [after && gone(after, nameOf)].filter((change) => change !== undefined);
  const changes = fieldChanges(published(was), published(is), publicFields);
  if (!is.location_withheld) return changes;
  // Whatever it said before may tell where it is.
  return changes.map((change) => (change.type === 'changed' ? withoutBefore(change) : change));
}

const withoutBefore = ({ before: _before, ...change }: Change & { type: 'changed' }): Change => change;

function gone({ status, confidence, replaced_by: other }: LocationRecord, nameOf: NameOf): Change | undefined {
  if ((status !== 'moved' && status !== 'closed') || !isWithdrawn({ status, confidence })) return undefined;
  const name = other === undefined ? undefined : nameOf(other);
  return { type: 'withdrawn', status, ...(other !== undefined && name !== undefined && { replacedBy: { id: other, name } }) };
}

function fieldChanges(before: Partial<LocationRecord>, after: Partial<LocationRecord>, fields: readonly ChangedField[]): Change[] {
  return fields.flatMap((field) => {
    const [was, is] = [before[field], after[field]];
    if (isDeepStrictEqual(was, is)) return [];
    return [{ type: 'changed' as const, field, ...(was !== undefined && { before: was }), ...(is !== undefined && { after: is }) }];
  });
}
