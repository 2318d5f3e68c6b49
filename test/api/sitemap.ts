/** What search engines are told, on every engine. */
import { describe, expect, test } from 'vitest';
import { languageIds, pathIn } from '../../api/core/interface-languages.ts';
import { record } from '../support/records.ts';
import { createDataset } from '../../seed/dataset.ts';
import { seedDataset, seedRecords } from './server.ts';
import type { Under } from './suite.ts';

export function sitemap(under: Under): void {
  const read = async (): Promise<{ address: string; changed: string | undefined }[]> => {
    const { body } = await under.client.get('/sitemap.xml');
    return [...body.matchAll(/<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?<\/url>/g)].map(([, address = '', changed]) => ({ address, changed }));
  };

  describe('the sitemap', () => {
    test('is XML as the protocol has it, and nothing else', async () => {
      const { body, headers } = await under.client.get('/sitemap.xml');
      expect(headers.get('content-type')).toBe('application/xml; charset=utf-8');
      expect(body.replaceAll(/ {2}<url><loc>[^<>&'"\s]+<\/loc>(<lastmod>\d{4}-\d{2}-\d{2}<\/lastmod>)?<\/url>\n/g, ''))
        .toBe('<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n</urlset>\n');
    });

    test('names the pages and every published record with the day of its check, once in each language', async () => {
      const site = new URL(under.server.url).origin;
      const expected = languageIds.flatMap((language) => seedDataset.records.map(({ id, checked }) => ({ address: site + pathIn(language, `/locations/${id}`), changed: checked.on })));
      const entries = await read();
      expect(entries.filter(({ changed }) => changed).sort((a, b) => (a.address < b.address ? -1 : 1))).toEqual(expected.sort((a, b) => (a.address < b.address ? -1 : 1)));
      expect(entries.filter(({ changed }) => !changed).map(({ address }) => address))
        .toEqual(['/', '/talk', '/guide', '/guide/roles', '/guide/become', '/about', '/changes'].flatMap((path) => languageIds.map((language) => site + pathIn(language, path))));
    });

    test('names no lead and nothing that was withdrawn', async () => {
      const named = new Set((await read()).map(({ address }) => address.split('/').at(-1)));
      const hidden = seedRecords.filter(({ id }) => !seedDataset.records.some((each) => each.id === id));
      expect(hidden.length).toBeGreaterThan(20);
      expect(hidden.filter(({ id }) => named.has(id))).toEqual([]);
    });

    test('names pages that are there', async () => {
      const some = (await read()).filter(({ changed }) => changed).filter((_, index) => index % 21 === 0);
      expect(new Set(some.map(({ address }) => new URL(address).pathname.split('/')[1])).size, 'in each language').toBe(languageIds.length);
      for (const { address } of some) expect([address, (await under.client.get(new URL(address).pathname)).status]).toEqual([address, 200]);
    });

    test('changes with the records', async () => {
      await under.server.load({ ...createDataset([record({ id: 'only-one', checked: { on: '2026-10-01', by: 'reading' } })], seedDataset.places), version: 'one' });
      try {
        expect((await read()).filter(({ changed }) => changed).map(({ address, changed }) => [new URL(address).pathname, changed])).toEqual(languageIds.map((language) => [pathIn(language, '/locations/only-one'), '2026-10-01']));
      } finally {
        await under.server.load(seedDataset);
      }
    });
  });

  test('robots may read everything but searches, and are told where the sitemap is', async () => {
    const { body, headers } = await under.client.get('/robots.txt');
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const searches = languageIds.map((language) => `Disallow: ${pathIn(language, '/')}?\nDisallow: ${pathIn(language, '/sheet')}?\n`).join('');
    expect(searches).toContain('Disallow: /es/sheet?\n');
    expect(body).toBe(`User-agent: *\n${searches}\nSitemap: ${new URL(under.server.url).origin}/sitemap.xml\n`);
  });
}
