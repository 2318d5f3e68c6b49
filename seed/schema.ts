/**
 * The JSON Schema that editors read to help while one types a record. Made from the zod schema:
 *
 *     node seed/schema.ts
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from './files.ts';
import { locationShape } from './shape.ts';

/** Text of `location.schema.json`. */
export function schemaText(): string {
  return `${JSON.stringify({ ...locationShape, title: 'Location record' }, null, 2)}\n`;
}

/**
 * Writes `location.schema.json` when it differs.
 * @param root folder of the region, as `seed`
 * @returns true when it was written
 * @throws Error when it cannot be written
 */
export function writeSchema(root: string): boolean {
  const file = join(root, 'location.schema.json');
  if (readIfThere(file) === schemaText()) return false;
  replaceFile(file, schemaText());
  return true;
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

if (import.meta.main) console.log(writeSchema('seed') ? 'Wrote seed/location.schema.json.' : 'seed/location.schema.json is up to date.');
