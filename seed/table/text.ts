/** The text of a file that a spreadsheet saved, where its bytes say in what they are written. */
import { Refusal } from '../command/shell.ts';

const advice = 'In the spreadsheet, save it as "CSV UTF-8" and import that file.';

/**
 * Decodes the bytes of a file.
 * @throws Refusal that names the first line and column which are not UTF-8: which other writing it is would be a guess
 */
export function textOfTable(bytes: Uint8Array, file: string): string {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw new Refusal(`${file} is a workbook, not a CSV file. ${advice}`);
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    const { line, column } = firstAstray(bytes);
    throw new Refusal(`${file}:${line}:${column}  A letter here is not written in UTF-8, so an accent would be lost. ${advice}`);
  }
}

/** Where the first byte stands that begins no letter in UTF-8. */
function firstAstray(bytes: Uint8Array): { line: number; column: number } {
  const lines = new TextDecoder().decode(bytes).split('\ufffd')[0]?.split(/\r\n|\n|\r/) ?? [''];
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
