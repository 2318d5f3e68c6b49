/** Rule: the file is written in the one usual way. `npm run seed:fix` does that, so this only asks for it. */
import { canonicalText, isCanonical } from '../canonical.ts';
import { finding, type Finding } from '../finding.ts';
import type { RecordFile } from '../read.ts';

/** A finding at the first line that differs from the usual form. Silent while the record has graver faults of form. */
export function canonicalForm({ file, text, record, document }: RecordFile): Finding[] {
  if (!record || (document && isCanonical(text, document))) return [];
  const wanted = canonicalText(text);
  if (wanted === undefined || wanted === text) return [];
  const [now, then] = [text.split('\n'), wanted.split('\n')];
  const index = then.findIndex((line, row) => line !== now[row]);
  const row = index < 0 ? then.length - 1 : index;
  const line = then[row] ?? '';
  return [finding('not-canonical', file, { line: row + 1, column: 1 }, { wanted: line.trim() === '' ? 'the end of the file' : line })];
}
