/**
 * Rewrites records into their usual form: order of keys, quotes, phone numbers, hours, spaces. Keeps comments, never
 * changes a fact, leaves alone what it cannot read. Running it twice is the same as running it once.
 */
import { canonicalText, isCanonical } from './canonical.ts';
import { unwatched, type Watch } from './command/progress.ts';
import { replaceFile } from './files.ts';
import { findingLine } from './messages.ts';
import { readFiles } from './read.ts';
import { writeSchema } from './schema.ts';

export type Fixed = {
  /** Files that were rewritten. */
  rewritten: string[];
  /** Files that were left as they are, with what has to be mended by hand first. */
  leftAlone: { file: string; why: string }[];
};

/**
 * Rewrites every record of a region folder, and its JSON Schema.
 * @param root folder of the region, as `seed`
 * @throws Error when a file cannot be written
 */
export function fixSeeds(root: string, watch: Watch = unwatched): Fixed {
  const fixed: Fixed = { rewritten: [], leftAlone: [] };
  const { files, findings } = readFiles(root, watch);
  const read = new Set(files.map(({ file }) => file));
  for (const found of findings) if (!read.has(found.file)) fixed.leftAlone.push({ file: found.file, why: findingLine(found) });
  for (const { file, text, document } of files) {
    if (document && isCanonical(text, document)) continue;
    const wanted = canonicalText(text);
    if (wanted === undefined) {
      const found = findings.find((each) => each.file === file);
      const why = found && !document ? findingLine(found) : `${file}:1:1  Rewriting this file would lose something. Put it in order by hand.`;
      fixed.leftAlone.push({ file, why });
    } else if (wanted !== text) {
      replaceFile(file, wanted);
      fixed.rewritten.push(file);
    }
  }
  if (writeSchema(root)) fixed.rewritten.push(`${root}/location.schema.json`);
  return fixed;
}
