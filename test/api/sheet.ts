/** The referral sheet as the server draws it, for who has no scripts: every place, in order, on a page that can be printed. */
import { describe, expect, test } from 'vitest';
import { unescaped } from '../support/unescaped.ts';
import { seedDataset, seedRecords } from './server.ts';
import type { Under } from './suite.ts';

const ids = ['recovery-exchange-lynn', '988-lifeline', 'afiya-peer-respite-northampton'];
const entriesIn = (html: string): string[] => [...html.matchAll(/<li class="sheet-place[^"]*" id="place-([^"]+)"/g)].map(([, id = '']) => id);
/** What stands on the page, without its scripts and their data. */
const seen = (html: string): string => unescaped(html.replaceAll(/<script.*?<\/script>/gs, '').replaceAll(/<[^>]+>/g, ' '));

export function sheet(under: Under): void {
  const pageOf = async (query: string) => under.client.get(`/sheet${query}`);

  describe('a sheet', () => {
    test('shows the places of its address in that order, with numbers, addresses and when they were checked', async () => {
      const { status, body } = await pageOf(`?places=${ids.join(',')}`);
      expect([status, entriesIn(body)]).toEqual([200, ids]);
      const records = ids.map((id) => seedDataset.records.find((record) => record.id === id));
      for (const record of records) expect(seen(body)).toContain(record?.name);
      expect(seen(body)).toContain(records[0]?.address?.street);
      expect(seen(body).match(/Checked on \w+ \d+, \d{4} against “/g)).toHaveLength(3);
      expect(entriesIn((await pageOf(`?places=${ids.toReversed().join(',')}`)).body)).toEqual(ids.toReversed());
    });

    test('says that the server sees it, and is kept from search engines', async () => {
      const { body } = await pageOf(`?places=${ids[0]}`);
      expect(body).toContain('our server sees which places are on this sheet');
      expect(body).toContain('<meta name="robots" content="noindex"');
    });

    test('draws a map with its numbers, and a code', async () => {
      const { body } = await pageOf(`?places=${ids.join(',')}`);
      expect(body).toMatch(/<g class="static-badge"><rect [^>]*><\/rect><text [^>]*>1<\/text>/);
      expect(seen(body)).toContain('Not on the map: 2, 3.');
      expect(body).toMatch(/<figure class="sheet-code"><svg [^>]*width="\d+mm"/);
      expect(body).not.toMatch(/<[^>]+ style="/);
    });

    test('never says where a withheld place is', async () => {
      const withheld = seedRecords.filter((record) => record.location_withheld && seedDataset.records.some(({ id }) => id === record.id));
      const { body } = await pageOf(`?places=${withheld.map(({ id }) => id).join(',')}`);
      expect(entriesIn(body).length).toBe(Math.min(30, withheld.length));
      expect(seen(body)).toContain('The address is not public.');
      expect(body).not.toContain('data-directions');
    });

    test('shows what is not listed any more, and what never was', async () => {
      const { status, body } = await pageOf('?places=transformation-center,no-such-place,988-lifeline');
      expect([status, entriesIn(body)]).toEqual([200, ['transformation-center', 'no-such-place', '988-lifeline']]);
      expect(seen(body)).toContain('is no longer listed');
      expect(body).toContain('href="/locations/kiva-cps-training"');
      expect(seen(body)).toContain('“no-such-place” is not in this directory');
    });

    test('holds thirty, and says how many more there are', async () => {
      const many = seedDataset.records.slice(0, 32).map(({ id }) => id);
      const { body } = await pageOf(`?places=${many.join(',')}`);
      expect(entriesIn(body)).toEqual(many.slice(0, 30));
      expect(seen(body)).toContain('2 more places are in this link. A sheet holds 30.');
    });

    test('is set in large letters where the address asks for it, and leads to the other size', async () => {
      const large = (await pageOf(`?places=${ids[0]}&print=large`)).body;
      const usual = (await pageOf(`?places=${ids[0]}`)).body;
      expect([large.includes('class="sheet large"'), usual.includes('class="sheet large"')]).toEqual([true, false]);
      expect(usual).toContain(`href="/sheet?places=${ids[0]}&amp;print=large"`);
      expect(large).toContain(`href="/sheet?places=${ids[0]}"`);
    });

    test('has the crisis lines, and the time at which it was made', async () => {
      const { body } = await pageOf(`?places=${ids[0]}`);
      expect(body).toMatch(/<ul class="crisis-list">.*tel:988/s);
      expect(seen(body)).toContain('Made Saturday, November 21, 2026, 3 pm, Massachusetts time');
    });

    test('without places says how to choose some, and can be found', async () => {
      const { status, body } = await pageOf('');
      expect([status, entriesIn(body)]).toEqual([200, []]);
      expect(seen(body)).toContain('No places are on this sheet yet.');
      expect(body).not.toContain('noindex');
    });

    test('takes whatever stands in the address, and writes nothing of it as markup', async () => {
      for (const query of ['?places=', '?places=,,,', '?places=%00', `?places=${'x'.repeat(4000)}`, '?print=huge', '?places=a&places=b']) expect((await pageOf(query)).status, query).toBe(200);
      const { body } = await pageOf(`?places=${encodeURIComponent('<script>alert(1)</script>')}`);
      expect(body).not.toContain('<script>alert(1)');
    });
  });
}
