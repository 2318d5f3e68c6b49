/**
 * The whole directory as text, and back: JSON with every record on a line of its own, so that a device reads record after
 * record while they arrive. In one piece, ten thousand of them would stop it for as long as ten megabytes take.
 */
import type { DirectoryAnswer } from './answers.ts';
import type { PublishedLocation } from './published.ts';

const end = ']}';

export function writeDirectory({ items, ...about }: DirectoryAnswer): string {
  const head = JSON.stringify({ ...about, items: [] }).slice(0, -end.length);
  return `${head}\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n${end}`;
}

const readLine = (line: string): PublishedLocation => JSON.parse(line.replace(/,$/, '')) as PublishedLocation;

/**
 * The records of a text that comes in pieces, in portions of at most so many.
 * @throws Error when the text ends before the directory does.
 */
export async function* readDirectory(pieces: AsyncIterable<string>, most: number): AsyncGenerator<PublishedLocation[]> {
  let rest = '';
  let head: string | undefined;
  const waiting: string[] = [];
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    head ??= lines.shift();
    waiting.push(...lines.filter(Boolean));
    while (waiting.length >= most) yield waiting.splice(0, most).map(readLine);
  }
  if (rest !== end) throw new Error('The directory came without its end.');
  yield waiting.map(readLine);
}
