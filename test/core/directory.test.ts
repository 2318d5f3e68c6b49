import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DirectoryAnswer } from '../../api/core/answers.ts';
import { readDirectory, writeDirectory } from '../../api/core/directory.ts';
import type { PublishedLocation } from '../../api/core/published.ts';
import { recordList } from '../support/records.ts';

const directory = (items: PublishedLocation[]): DirectoryAnswer => ({ version: 'v', time_zone: 'America/New_York', holidays: [], items });

/** The text cut at these places. */
async function* cut(text: string, places: readonly number[]): AsyncGenerator<string> {
  const ends = [...places.map((place) => place % text.length), text.length].sort((a, b) => a - b);
  let from = 0;
  for (const to of ends) {
    yield text.slice(from, to);
    from = to;
  }
}

async function portionsOf(pieces: AsyncIterable<string>, most: number): Promise<PublishedLocation[][]> {
  const portions: PublishedLocation[][] = [];
  for await (const portion of readDirectory(pieces, most)) portions.push(portion);
  return portions;
}

describe('the directory as text', () => {
  test('is JSON like any other', () => {
    fc.assert(fc.property(recordList(5), (items) => {
      expect(JSON.parse(writeDirectory(directory(items)))).toEqual(JSON.parse(JSON.stringify(directory(items))));
    }));
  });

  test('reads back record for record, wherever the network cuts it', async () => {
    await fc.assert(fc.asyncProperty(recordList(9), fc.array(fc.nat(), { maxLength: 8 }), fc.integer({ min: 1, max: 4 }), async (items, places, most) => {
      const portions = await portionsOf(cut(writeDirectory(directory(items)), places), most);
      expect(portions.flat()).toEqual(JSON.parse(JSON.stringify(items)));
      expect(Math.max(...portions.map((portion) => portion.length))).toBeLessThanOrEqual(most);
    }));
  });

  test('that breaks off is refused, not taken for a shorter one', async () => {
    const text = writeDirectory(directory([{ id: 'a' }, { id: 'b' }] as PublishedLocation[]));
    for (let length = 0; length < text.length; length++) await expect(portionsOf(cut(text.slice(0, length), []), 1)).rejects.toThrow();
  });
});
