/** A question that nothing answers, asked without scripts, on every engine: no way on from it ends at another empty page. */
import { expect, test } from 'vitest';
import { unescaped } from '../support/unescaped.ts';
import type { Under } from './suite.ts';

const empty = ['/?kind=peer-respite&language=es&near=Pittsfield&within=5', '/?kind=clubhouse&near=Provincetown&within=5', '/?kind=living-room&audience=veterans', '/es/?kind=peer-respite&audience=veterans&language=vi', '/?q=nobody+is+called+so&kind=clubhouse'];
const partOf = (html: string, part: RegExp): string => part.exec(html)?.[0] ?? '';
const waysIn = (html: string): string[] => [...partOf(html, /<ul class="ways">.*?<\/ul>/s).matchAll(/href="([^"]*)"/g)].map(([, href = '']) => unescaped(href));
const firstCards = (html: string): number => partOf(html, /<ol class="cards">.*?<\/ol>/s).split('<li class="card"').length - 1;

export function nothingFound(under: Under): void {
  const page = async (path: string): Promise<string> => (await under.client.get(path)).body;

  test.each(empty)('where nothing fits, each way on leads to something: %s', async (path) => {
    const html = await page(path);
    expect(firstCards(html)).toBe(0);
    const ways = waysIn(html);
    expect(new Set(ways).size).toBe(ways.length);
    expect(ways.length).toBeGreaterThan(1);
    for (const way of ways) expect([way, firstCards(await page(way)) > 0]).toEqual([way, true]);
  });
}
