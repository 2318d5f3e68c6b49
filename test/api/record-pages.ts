/** The pages of records as they are sent: what programs read in them, what is nearby, and what stands in place of one that is gone. */
import { describe, expect, test } from 'vitest';
import { distanceMiles } from '../../api/core/distance.ts';
import { lineKinds } from '../../api/core/vocabulary.ts';
import { createDataset } from '../../seed/dataset.ts';
import { record } from '../support/records.ts';
import { unescaped } from '../support/unescaped.ts';
import { seedDataset } from './server.ts';
import type { Under } from './suite.ts';

const described = (html: string): Record<string, unknown> => JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null') as Record<string, unknown>;
/** Ids of the records that a part of a page links to. */
const linked = (html: string, part: RegExp): string[] => [...(part.exec(html)?.[0] ?? '').matchAll(/href="\/locations\/([\w-]+)"/g)].map(([, id = '']) => id);
const nearbyList = /<ul class="nearby">.*?<\/ul>/s;
const linesList = /<section class="lines".*?<\/section>/s;

export function recordPages(under: Under): void {
  const pageOf = async (id: string): Promise<string> => (await under.client.get(`/locations/${id}`)).body;
  const find = (id: string) => seedDataset.records.find((record) => record.id === id);

  test('every record has a page that names it, describes it in at most 160 characters, and says what it is to programs', async () => {
    for (const { id, name } of seedDataset.records) {
      const html = await pageOf(id);
      const title = unescaped(/<title>(.*?)<\/title>/.exec(html)?.[1] ?? '');
      const description = unescaped(/<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '');
      expect([title.startsWith(name), description.length > 20 && description.length <= 160, described(html)['name']], id).toEqual([true, true, name]);
      for (const property of ['title', 'description', 'site_name', 'type', 'locale']) expect(html, id).toMatch(new RegExp(`<meta property="og:${property}" content="[^"]+"`));
      expect(html, id).toContain('id="wrong"');
    }
  }, 180_000);

  describe('what is nearby', () => {
    test('are the four nearest other places with a distance, nearest first', async () => {
      const own = find('recovery-exchange-lynn');
      const from = own?.point;
      if (!from) throw new Error('The center in Lynn has no point.');
      const html = await pageOf('recovery-exchange-lynn');
      const ids = linked(html, nearbyList);
      const miles = ids.map((id) => distanceMiles(from, find(id)?.point ?? { lat: 0, lon: 0 }));
      expect(ids).toHaveLength(4);
      expect(miles).toEqual(miles.toSorted((a, b) => a - b));
      const kinds = ids.map((id) => find(id)?.kind ?? 'advocacy');
      expect(kinds.filter((kind) => [...lineKinds, 'training', 'advocacy'].includes(kind))).toEqual([]);
      expect(nearbyList.exec(html)?.[0]).toMatch(/about [\d.]+ miles?|less than half a mile/);
    });

    test('has no distance from a place whose address is withheld', async () => {
      const html = await pageOf('afiya-peer-respite-northampton');
      expect(linked(html, nearbyList).length).toBeGreaterThan(0);
      expect(nearbyList.exec(html)?.[0]).not.toMatch(/\bmiles?\b|half a mile/);
      expect(html).not.toContain('distance_miles');
    });

    test('is not said of a line, nor of a network of the whole state', async () => {
      for (const id of ['988-lifeline', 'learn-to-cope']) expect(nearbyList.test(await pageOf(id)), id).toBe(false);
    });
  });

  test('lines that answer now come before what to expect where a place is not open, and after it where it is', async () => {
    const order = async (id: string): Promise<boolean> => {
      const html = await pageOf(id);
      return html.indexOf('class="lines"') < html.indexOf('id="expect"');
    };
    // Saturday, 3 pm: the one is closed on Saturdays, the other answers day and night.
    expect([await order('recovery-on-the-harbor-east-boston'), await order('988-lifeline')]).toEqual([true, false]);
    const named = linked(await pageOf('wildflower-peer-support-line'), linesList);
    // Where its own hours are not known, its own number comes first: one other line is enough.
    expect([named.length, linked(await pageOf('recovery-on-the-harbor-east-boston'), linesList).length]).toEqual([1, 2]);
    expect(named).not.toContain('wildflower-peer-support-line');
  });

  describe('in place of a record', () => {
    test('that was withdrawn stands what replaced it, and who answers now', async () => {
      const { status, body, headers } = await under.client.get('/locations/transformation-center');
      expect([status, headers.get('cache-control')]).toEqual([410, 'no-cache']);
      expect(body).toContain('<a href="/locations/kiva-cps-training">');
      expect(linked(body, linesList)).toHaveLength(2);
      expect(body).toContain('href="tel:988"');
    });

    test('that moved, what is around the one that took its place', async () => {
      const at = (lat: number, city: string) => ({ address: { street: '1 Main St', city, state: 'MA' as const }, point: { lat, lon: -70.95, accuracy_m: 20, method: 'street' as const } });
      const moved = record({ id: 'old-house', status: 'moved', replaced_by: 'new-house' });
      const others = [record({ id: 'new-house', name: 'New House', ...at(42.46, 'Lynn') }), record({ id: 'far-house', name: 'Far House', ...at(42.6, 'Salem') }), record({ id: 'near-house', name: 'Near House', ...at(42.47, 'Lynn') })];
      await under.server.load({ ...createDataset([moved, ...others], seedDataset.places), version: 'moved' });
      try {
        const { status, body } = await under.client.get('/locations/old-house');
        expect([status, linked(body, nearbyList)]).toEqual([410, ['near-house', 'far-house']]);
        expect(body).toContain('<a href="/locations/new-house">New House</a>');
      } finally {
        await under.server.load(seedDataset);
      }
    });

    test('that there is not, who answers now', async () => {
      const { status, body } = await under.client.get('/locations/no-such-place');
      expect([status, linked(body, linesList).length]).toEqual([404, 2]);
      expect(body).toContain('content="noindex"');
    });
  });
}
