/** Rule: `replaced_by` stands in a moved or closed record and names a record that people can see. */
import { isPublished } from '../../api/core/published.ts';
import { nearest } from '../../api/core/words.ts';
import type { Rule } from '../context.ts';
import { findingAt } from '../finding.ts';

export const replaced: Rule = (entry, { byId }) => {
  const { replaced_by: id, status } = entry.record;
  if (id === undefined) return [];
  if (status !== 'moved' && status !== 'closed') return [findingAt('replaced-by-open', entry, ['replaced_by'], { status })];
  const successor = byId.get(id);
  if (successor && successor !== entry && isPublished(successor.record)) return [];
  const near = successor ? undefined : nearest(id, [...byId.keys()]);
  return [findingAt('replaced-by-unknown', entry, ['replaced_by'], { id, hint: near ? `Did you mean ${near}?` : '' })];
};
