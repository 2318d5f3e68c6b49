/** The page of all lines, on every engine. The clock stands on a Saturday at 3 pm. */
import { describe, expect, test } from 'vitest';
import { lineKinds } from '../../api/core/vocabulary.ts';
import { seedDataset } from './server.ts';
import type { Under } from './suite.ts';
import { readTalkPage, type ReadPage } from './talk-page.ts';

const lines = seedDataset.records.filter(({ kind }) => (lineKinds as readonly string[]).includes(kind));
const everywhere = ['988-lifeline', 'massachusetts-behavioral-health-help-line'];

export function talk(under: Under): void {
  const html = async (path: string): Promise<string> => (await under.client.get(path)).body;
  const read = async (path: string): Promise<ReadPage> => readTalkPage(await html(path));
  const all = ({ crisis, groups }: ReadPage): string[] => [...crisis, ...groups.open, ...groups.unknown, ...groups.closed];

  describe('the page of all lines', () => {
    test('shows every line once', async () => {
      expect(all(await read('/talk')).sort()).toEqual(lines.map(({ id }) => id).sort());
    });

    test('has the crisis lines apart and first, those for everybody before the others', async () => {
      const { crisis } = await read('/talk');
      expect(crisis.slice(0, 2)).toEqual(everywhere);
      expect(crisis.slice(2).sort()).toEqual(lines.filter(({ id, kind }) => kind === 'crisis-line' && !everywhere.includes(id)).map(({ id }) => id).sort());
      const body = await html('/talk');
      expect(body.indexOf('class="talk-crisis"')).toBeLessThan(body.indexOf('data-group="open"'));
    });

    test('names peers first, what may have changed last, and never says that somebody answers there', async () => {
      const { groups: { open, unknown } } = await read('/talk');
      const ranksOf = (ids: readonly string[]): number[] => ids.map((id) => lines.find((line) => line.id === id)).map((line) => (line?.status === 'unclear' ? 2 : line?.peer_run ? 0 : 1));
      for (const ranks of [ranksOf(open), ranksOf(unknown)]) expect(ranks).toEqual([...ranks].sort());
      expect(new Set(ranksOf(open))).toEqual(new Set([0, 1]));
      expect(new Set(ranksOf(unknown))).toEqual(new Set([0, 1, 2]));
    });

    test('has the numbers as links that a phone can use, keywords in words', async () => {
      const body = await html('/talk');
      for (const part of ['href="tel:988"', 'href="sms:988"', 'href="tel:+18777337563"', 'href="sms:741741"', 'Text HOME to 741741', 'href="https://988lifeline.org/chat"']) expect(body).toContain(part);
      expect(body).toContain('<title>Talk to someone now');
    });

    test('shows only lines in a language that was chosen, beside the two for everybody', async () => {
      const page = await read('/talk?language=es');
      const wanted = lines.filter(({ id, languages }) => languages?.includes('es') && !everywhere.includes(id)).map(({ id }) => id);
      expect(all(page).sort()).toEqual([...everywhere, ...wanted].sort());
      expect(page.notices.join()).toMatch(/no warmline .* has Spanish/);
    });

    test('leaves nobody without a line where none has the language, and says so', async () => {
      const page = await read('/talk?language=pt');
      expect(all(page)).toHaveLength(lines.length);
      expect(page.notices.join()).toMatch(/no line .* has Portuguese.*interpreter/);
    });

    test('takes ticks, commas and several choices together', async () => {
      const wanted = lines.filter(({ id, peer_run, access }) => peer_run && access?.some((way) => way === 'text' || way === 'chat') && !everywhere.includes(id));
      for (const search of ['?peer_run=true&access=text,chat', '?access=text&access=chat&peer_run=true', '?access=text%2Cchat&peer_run=true&language=']) {
        expect(all(await read(`/talk${search}`)).sort()).toEqual([...everywhere, ...wanted.map(({ id }) => id)].sort());
      }
    });

    test.each([
      ['?x=1', /no setting called “x”/], ['?near=Lynn', /no setting called “Near”/], ['?kind=warmline', /no setting called/], ['?language=xx', /“xx” is not a choice/], ['?%zz=1', /cannot be read/],
    ])('leaves out what it does not understand, and says so: %s', async (search, says) => {
      const page = await read(`/talk${search}`);
      expect(all(page)).toHaveLength(lines.length);
      expect(page.notices.join()).toMatch(says);
    });

    test('does not repeat a place that somebody wrote into its address', async () => {
      expect(await html('/talk?near=Tyngsborough&q=Tyngsborough')).not.toContain('Tyngsborough');
    });

    test('is only read', async () => {
      const { status, headers } = await under.client.raw('/talk', { method: 'POST' });
      expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    });

    test('carries no styles of its own, so that the policy can forbid them', async () => {
      expect(/<main.*<\/main>/s.exec(await html('/talk'))?.[0]).not.toMatch(/ style=/);
    });
  });
}
