/** Rule: the id is the file name, the kind is the folder, and no id stands twice. */
import type { Rule } from '../context.ts';
import { findingAt } from '../finding.ts';

export const identity: Rule = (entry, { byId }) => {
  const { record, stem, folder } = entry;
  const findings = [];
  if (record.id !== stem) findings.push(findingAt('id-differs', entry, ['id'], { id: record.id, stem }));
  if (record.kind !== folder) findings.push(findingAt('kind-differs', entry, ['kind'], { kind: record.kind, folder }));
  const first = byId.get(record.id);
  if (first && first.file !== entry.file) findings.push(findingAt('id-twice', entry, ['id'], { id: record.id, other: first.file }));
  return findings;
};
