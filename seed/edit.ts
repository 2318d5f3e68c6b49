/** Changes to single fields of a record's text, with its comments and everything else kept. */
import { isMap, isSeq } from 'yaml';
import { canonicalText } from './canonical.ts';
import { parseRecordText } from './parse.ts';
import type { Path } from './positions.ts';

/** A field and what it is to hold; undefined takes it out. */
export type Change = { path: Path; value: unknown };

/**
 * The text with the changes made, in the usual form.
 * @throws Error when the text is not YAML that we take, or cannot be rewritten without losing something: then it has to
 * be mended by hand first, as `check` says
 */
export function editText(text: string, changes: readonly Change[]): string {
  const { document } = parseRecordText(text);
  if (!document || !isMap(document.contents)) throw new Error('This file cannot be read. Mend it first: npm run seed:check says what is wrong.');
  for (const { path, value } of changes) {
    if (value === undefined) remove(document, path);
    else document.setIn(path, isPlain(value) ? value : document.createNode(value));
  }
  const written = canonicalText(document.toString({ lineWidth: 0 }));
  if (written === undefined) throw new Error('Rewriting this file would lose something. Put it in order by hand: npm run seed:fix says what is in the way.');
  return written;
}

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** Takes a field out, and what held only it. */
function remove(document: NonNullable<ReturnType<typeof parseRecordText>['document']>, path: Path): void {
  if (!document.hasIn(path)) return;
  document.deleteIn(path);
  const around = path.slice(0, -1);
  const held = around.length > 0 ? document.getIn(around, true) : undefined;
  if ((isMap(held) || isSeq(held)) && held.items.length === 0) remove(document, around);
}
