/** The guide, on every engine. It stands on its own: no record is asked for. */
import { expect, describe, test } from 'vitest';
import { guideParts } from '../../api/core/guide.ts';
import { peerRoles } from '../../api/core/vocabulary.ts';
import type { Under } from './suite.ts';

/** Paths and questions of this site that a page leads to. */
const linksIn = (html: string): string[] => [...html.matchAll(/<main.*<\/main>/gs)].flatMap(([main]) => [...main.matchAll(/href="(\/[^"#]*)/g)].map(([, path = '']) => path.replaceAll('&amp;', '&')));

export function guide(under: Under): void {
  const read = async (path: string): Promise<string> => (await under.client.get(path)).body;

  describe('the guide', () => {
    test('leads to nothing that is not there, and to no empty list', async () => {
      const pages = await Promise.all([...Object.values(guideParts), '/guide?question=about', '/guide?question=stay', '/guide?question=who'].map(read));
      const links = [...new Set(pages.flatMap(linksIn))];
      expect(links.length).toBeGreaterThan(30);
      const found = await Promise.all(links.map(async (path) => [path, (await under.client.get(path)).status]));
      expect(found.filter(([, status]) => status !== 200)).toEqual([]);
      for (const path of links.filter((each) => each.startsWith('/?'))) {
        const { total } = (await under.client.get(`/api/locations${path.slice(1)}`)).json<{ total: number }>();
        expect([path, total > 0]).toEqual([path, true]);
      }
    });

    test('comes from question to question without scripts, and begins again where it does not know one', async () => {
      const [start, about] = [await read('/guide'), await read('/guide?question=about')];
      expect(start).toContain('href="/guide?question=about#guide-path"');
      expect(about).toMatch(/What is it about\?.*Drinking or drugs/s);
      expect(about).not.toContain('What do you need?');
      for (const odd of ['no-such', '<b>', '', 'about&question=who']) expect(await read(`/guide?question=${odd}`)).toMatch(/What do you need\?|What is it about\?/);
    });

    test('shows each role in the table and as a card, and says what is not known', async () => {
      const html = await read(guideParts.roles);
      for (const role of peerRoles) {
        expect(html).toContain(`id="role-${role}"`);
        expect(html).toContain(`href="/?role=${role}"`);
      }
      expect(html.split('Not known').length).toBeGreaterThan(20);
    });

    test('names what each fact rests on, with its date', async () => {
      const html = await read(guideParts.roles);
      const numbers = new Set([...html.matchAll(/href="#source-(\d+)"/g)].map(([, number]) => Number(number)));
      expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: numbers.size }, (_, index) => index + 1));
      for (const number of numbers) expect(html).toMatch(new RegExp(`id="source-${number}".*?We read it on`, 's'));
      expect(html).toMatch(/The page is from April 3, 2019\. <strong>That was 7 years ago\./);
    });

    test('shows no date of the past as one to come', async () => {
      const html = await read(guideParts.become);
      expect(html).toMatch(/Classes in the past.*in 2025\. This is over\./s);
    });

    test('explains a word where a page first uses it, and once', async () => {
      const html = await read(guideParts.become);
      expect(html.match(/href="\/guide#word-supervisor"/g)).toHaveLength(1);
      expect(await read('/guide')).toContain('id="word-supervisor"');
    });
  });
}
