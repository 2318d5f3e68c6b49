/** The page of all lines, on every engine. The clock stands on a Saturday at 3 pm. */
import { describe, expect, test } from 'vitest';
import { isCrisisLine, isLine, lineRank } from '../../api/core/lines.ts';
import { seedDataset } from './server.ts';
import type { Under } from './suite.ts';
import { readTalkPage, type ReadPage } from './talk-page.ts';

const lines = seedDataset.records.filter(isLine);
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
      expect(crisis.slice(2).sort()).toEqual(lines.filter((line) => isCrisisLine(line)).filter(({ id }) => !everywhere.includes(id)).map(({ id }) => id).sort());
      const body = await html('/talk');
      expect(body.indexOf('class="talk-crisis"')).toBeLessThan(body.indexOf('data-group="open"'));
    });

    test('stands in the order of lines, what may have changed last, and never says that somebody answers there', async () => {
      const { groups: { open, unknown } } = await read('/talk');
      const found = (ids: readonly string[]) => lines.filter(({ id }) => ids.includes(id)).sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
      for (const group of [open, unknown]) {
        const ranks = found(group).map((line) => lineRank(line));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }
      expect(found(open).filter(({ status }) => status === 'unclear')).toEqual([]);
      expect(found(open)[0]).toMatchObject({ peer_run: true });
    });

    test('counts what the find page, a record and a page that is gone count', async () => {
      const { groups: { open } } = await read('/talk');
      for (const path of ['/', '/locations/copline', '/locations/nothing-here']) expect(await html(path)).toMatch(new RegExp(`href="/talk#talk-open">${open.length} lines are open`));
    });

    test.each(['veterans', 'first-responders', 'lgbtq', 'older-adults', 'families', 'youth'])('and the find page agree on who is open for %s', async (audience) => {
      const { groups: { open }, crisis } = await read(`/talk?audience=${audience}`);
      const body = await html(`/?audience=${audience}`);
      const panel = /<section class="lines".*?<\/section>/s.exec(body)?.[0] ?? '';
      if (open.length > 0) expect(panel).toMatch(new RegExp(`audience=${audience}#talk-open">${open.length} lines? (is|are) open`));
      else if (crisis.length > everywhere.length) expect(panel).toMatch(new RegExp(`audience=${audience}#talk-crisis">\\d+ crisis lines? (is|are) open`));
      else expect(panel).toMatch(/href="\/talk#talk-open">.*We know of no line open now for “/);
      const [first] = /\/locations\/[a-z0-9-]+/.exec(panel) ?? [];
      if (open.length > 0) expect(first).toBe(`/locations/${open[0]}`);
    });

    test('does not say that nobody is open where crisis lines for the group are', async () => {
      const body = await html('/talk?audience=lgbtq');
      expect(body).toMatch(/<div class="talk-nobody"><p><a href="#talk-crisis">Of the lines that you chose, only 2 crisis lines are open now/);
    });

    test('has lines of other kinds that are reached by phone alone', async () => {
      expect(all(await read('/talk'))).toEqual(expect.arrayContaining(['vets4warriors', 'parent-stress-line']));
    });

    test('offers choices that lead to where the lines are', async () => {
      const links = [...(/<nav class="chips talk-choices.*?<\/nav>/s.exec(await html('/talk?language=es'))?.[0] ?? '').matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href);
      expect(links.length).toBeGreaterThan(10);
      expect(links.filter((href) => !href?.endsWith('#talk-open'))).toEqual([]);
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
