/** Tables and verdicts, as they are printed. */

/** Columns as wide as what stands in them; the first to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ');
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

export const inMilliseconds = (time: number): string => time.toFixed(time < 10 ? 2 : 1);
export const asRatio = (ratio: number): string => `${ratio.toFixed(2)}x`;

/** One line for a target: what was wanted, what came out worst, and whether that is enough. */
export function verdict(target: string, measured: string, met: boolean): string {
  return `${met ? 'met    ' : 'NOT MET'}  ${target}: ${measured}`;
}
