/** The page of changes and its feed, on every engine. */
import { describe, expect, test } from 'vitest';
import { createDataset } from '../../seed/dataset.ts';
import { someChanges } from '../support/changes.ts';
import { record } from '../support/records.ts';
import { seedDataset, seedRecords } from './server.ts';
import type { Under } from './suite.ts';

const street = { street: '12 Hidden Lane', city: 'Lynn', state: 'MA' as const, zip: '01999' };

export function changes(under: Under): void {
  const get = async (path: string): Promise<string> => {
    const { status, body } = await under.client.get(path);
    expect([path, status]).toEqual([path, 200]);
    return body;
  };
  const withDataset = async (dataset: typeof seedDataset, then: () => Promise<void>): Promise<void> => {
    await under.server.load({ ...dataset, version: 'changed' });
    try {
      await then();
    } finally {
      await under.server.load(seedDataset);
    }
  };

  describe('the page of changes', () => {
    test('says since when the directory is there, has the crisis lines, and names its feed', async () => {
      const page = await get('/changes');
      expect(page).toMatch(/<h2 id="day-2026-11-21"><time dateTime="2026-11-21">November 21, 2026<\/time><\/h2><p id="began-2026-11-21">The directory began with \d+ places and lines\.<\/p>/);
      expect(page).toMatch(/<link rel="alternate" type="application\/atom\+xml" title="[^"]+" href="\/changes\.atom" \/>/);
      expect(page).toContain('tel:988');
      expect((await under.client.get('/changes')).headers.get('content-type')).toBe('text/html; charset=utf-8');
    });

    test('is linked from every page', async () => {
      for (const path of ['/', '/talk', '/locations/recovery-exchange-lynn', '/sheet', '/embed/how']) expect(await get(path)).toContain('<a href="/changes">');
      expect((await under.client.get('/no/such/page')).body).toContain('<a href="/changes">');
    });

    test('tells each change in words, the newest first, and links to the record', async () => {
      await withDataset(createDataset(seedRecords, seedDataset.places, someChanges), async () => {
        const page = await get('/changes');
        expect([...page.matchAll(/<time dateTime="([^"]+)"/g)].map(([, day]) => day)).toEqual(['2026-11-20', '2026-06-30', '2026-01-05']);
        expect(page).toContain('<h3 id="changed-recovery-exchange-lynn-2026-06-30-name"><a href="/locations/recovery-exchange-lynn">Recovery Exchange Peer Support Center</a></h3>');
        expect(page).toContain('<li>Phone changed from 781-555-0100 to 781-555-0111 (front desk).</li>');
        expect(page).toContain('<li>Has closed, as far as we know, and is no longer listed. 988 &amp; more took its place.</li>');
        expect(page).not.toContain('<b>daily');
      });
    });
  });

  describe('the feed', () => {
    test('is Atom with absolute addresses, and says which is its page', async () => {
      const { headers, body } = await under.client.get('/changes.atom');
      const site = new URL(under.server.url).origin;
      expect(headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
      expect(body).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\s*<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/);
      expect(body).toContain(`<id>${site}/changes</id>`);
      expect(body).toContain(`<link rel="self" href="${site}/changes.atom"/>`);
      expect(body).toContain('<updated>2026-11-21T12:00:00.000Z</updated>');
      expect([...body.matchAll(/href="([^"]+)"/g)].every(([, address]) => address?.startsWith(`${site}/`))).toBe(true);
    });

    test('has an entry for each record and day, whose id is its own and stays', async () => {
      await withDataset(createDataset(seedRecords, seedDataset.places, someChanges), async () => {
        const feed = await get('/changes.atom');
        const ids = [...feed.matchAll(/<entry>[\s\S]*?<id>([^<]+)<\/id>/g)].map(([, id]) => id);
        const site = new URL(under.server.url).origin;
        expect(ids).toEqual(['changed-988-lifeline-2026-11-20', 'changed-neda-helpline-2026-06-30', 'changed-recovery-exchange-lynn-2026-06-30', 'began-2026-01-05'].map((anchor) => `${site}/changes#${anchor}`));
        const page = await get('/changes');
        for (const id of ids) expect(page).toContain(`id="${id?.split('#')[1]}"`);
        expect(feed).not.toMatch(/<b>daily|&(?!amp;|lt;|gt;|quot;|#x27;)/);
        expect(feed).not.toContain('\u0007');
      });
    });

    test('changes with the log', async () => {
      const tagOf = async (): Promise<string | null> => (await under.client.get('/changes.atom', { headers: { 'Accept-Encoding': 'identity' } })).headers.get('etag');
      const before = await tagOf();
      await withDataset(createDataset(seedRecords, seedDataset.places, someChanges), async () => expect(await tagOf()).not.toBe(before));
      expect(await tagOf()).toBe(before);
      expect(createDataset(seedRecords, [], someChanges).version).not.toBe(createDataset(seedRecords, []).version);
    });
  });

  test('where nothing has changed, both say so', async () => {
    await withDataset(createDataset([record()], []), async () => {
      expect(await get('/changes')).toContain('Nothing has changed yet.');
      expect(await get('/changes.atom')).toMatch(/<updated>\d{4}-\d\d-\d\dT[^<]+<\/updated>/);
    });
  });

  test('a record whose location is withheld by now tells neither where it is nor where it was', async () => {
    const moved = [{ type: 'changed' as const, field: 'address' as const, before: { ...street, street: '9 Hidden Lane' }, after: street }, { type: 'changed' as const, field: 'summary' as const, before: 'On Hidden Lane.', after: 'In Hidden Lane 12.' }];
    const log = [{ date: '2026-10-01', id: 'hidden-house', name: 'Hidden Lane House', changes: moved }, { date: '2026-10-02', id: 'taken-out', name: 'Taken Out', changes: [{ type: 'added' as const }] }];
    const records = [record({ id: 'hidden-house', name: 'Some House', kind: 'peer-respite', location_withheld: true, address: street }), record({ id: 'taken-out', name: 'Taken Out', confidence: 'lead' })];
    await withDataset(createDataset(records, [], log), async () => {
      for (const path of ['/changes', '/changes.atom']) {
        const body = await get(path);
        expect(body).toContain('Address changed.');
        expect(body).not.toMatch(/Hidden Lane|01999|Taken Out|taken-out/);
      }
    });
  });
}
