/** The page about the directory, on every engine: it says what the API says. */
import { expect, describe, test } from 'vitest';
import type { Freshness } from '../../api/core/freshness.ts';
import { createDataset } from '../../seed/dataset.ts';
import { record } from '../support/records.ts';
import { seedDataset } from './server.ts';
import type { Under } from './suite.ts';

/** Rows of a chart by its heading: what stands in each row, without the bars. */
function chartOf(html: string, caption: string): string[] {
  const [, rows = ''] = new RegExp(`<caption>${caption}</caption>.*?<tbody>(.*?)</tbody>`, 's').exec(html) ?? [];
  return rows.split('</tr>').slice(0, -1).map((row) => row.replace(/<svg.*?<\/svg>/s, '').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ').trim());
}

export function about(under: Under): void {
  const read = async (): Promise<string> => (await under.client.get('/about')).body;
  const figures = async (): Promise<Freshness> => (await under.client.get('/api/freshness')).json<Freshness>();

  describe('the page about the directory', () => {
    test('shows the figures of the API', async () => {
      const [html, { records, by_confidence: confidence, by_check: check, by_county: counties, with_hours: hours, by_kind: kinds, oldest }] = [await read(), await figures()];
      expect(html).toContain(`${records} records on November 21, 2026.`);
      expect(chartOf(html, 'How sure').map((row) => Number(/ (\d+) /.exec(row)?.[1]))).toEqual([confidence['confirmed'], confidence['listed']]);
      expect(chartOf(html, 'How last checked')[1]).toBe(`We phoned ${check.phone} ${check.phone === 0 ? '0%' : 'under 1%'}`);
      expect(chartOf(html, 'Opening hours')[0]).toMatch(new RegExp(`^We have hours ${hours} \\d+%$`));
      expect(chartOf(html, 'What is in the list')).toHaveLength(Object.keys(kinds).length);
      expect(chartOf(html, 'Where the records are').map((row) => row.split(' ')[0]).slice(0, -1)).toEqual(counties.map(({ county }) => county));
      for (const { id } of oldest) expect(html).toContain(`href="/locations/${id}"`);
    });

    test('counts anew when records come', async () => {
      const phoned = record({ id: 'phoned', name: 'Phoned House', checked: { on: '2026-01-01', by: 'phone' }, address: { city: 'Lynn', state: 'MA' } });
      await under.server.load({ ...createDataset([phoned, record({ id: 'other' })], seedDataset.places), version: 'phoned' });
      try {
        const html = await read();
        expect(html).toContain('1 record was last checked by phone, out of 2.');
        expect(chartOf(html, 'When last checked')).toEqual(['In the last 90 days 1 50%', '91 to 180 days ago 0 0%', 'Longer ago 1 50%']);
        expect(chartOf(html, 'Where the records are').find((row) => row.startsWith('Essex'))).toBe('Essex Clubhouse 1 1');
        expect(await figures()).toMatchObject({ records: 2, by_check: { phone: 1 }, oldest: [{ id: 'phoned' }, { id: 'other' }] });
      } finally {
        await under.server.load(seedDataset);
      }
    });

    test('is a page when there is no record', async () => {
      await under.server.load({ ...createDataset([], seedDataset.places), version: 'nothing' });
      try {
        const { status, body } = await under.client.get('/about');
        expect([status, body.includes('There are no records yet.')]).toEqual([200, true]);
        expect((await figures()).shares.phoned).toBe(0);
      } finally {
        await under.server.load(seedDataset);
      }
    });

    test('is reached from the foot of every page', async () => {
      for (const path of ['/', '/talk', '/sheet', '/about', '/embed/how', '/locations/recovery-exchange-lynn', '/no/such/page']) {
        expect([path, (await under.client.get(path)).body.split('<footer')[1]?.includes('href="/about"')]).toEqual([path, true]);
      }
    });
  });
}
