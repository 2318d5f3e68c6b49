/** What pages say of their own address and of corrections, where the operator has set both. Needs the built page. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { alternatesOf, canonicalOf } from '../../support/language-of-page.ts';
import { startDirectory, type Directory } from '../../support/directory.ts';

const siteUrl = 'https://peers.example';
const path = '/locations/recovery-exchange-lynn';
let directory: Directory;
beforeAll(async () => {
  directory = await startDirectory({ siteUrl, contact: 'https://github.com/org/repo/issues/new' });
});
afterAll(() => directory?.close());

const read = async (address: string): Promise<string> => (await fetch(directory.url + address)).text();

describe('with an address of its own, the site', () => {
  test.each(['/', path])('says at %s which address is the lasting one', async (address) => {
    const html = await read(`${address}${address === '/' ? '?kind=clubhouse' : ''}`);
    expect(html).toContain(`<link rel="canonical" href="${siteUrl}${address}" />`);
    expect(html).toContain(`<meta property="og:url" content="${siteUrl}${address}" />`);
  });

  test.each(['', '/es', '/pt', '/ht'])('says at %s/… the lasting address in that language, and in every other', async (at) => {
    for (const address of ['/', '/talk', path]) {
      const html = await read(`${at}${address}${address === '/' ? '?kind=clubhouse' : ''}`);
      expect(canonicalOf(html)).toBe(`${siteUrl}${at}${address}`);
      expect(alternatesOf(html)).toEqual([['en', ''], ['es', '/es'], ['pt-BR', '/pt'], ['ht', '/ht'], ['x-default', '']].map(([tag, other]) => [tag, `${siteUrl}${other}${address}`]));
    }
    expect(await read(`${at}/changes.atom`)).toContain(`<id>${siteUrl}${at}/changes</id>`);
    expect(await read(`${at}${path}`)).toContain(`"@id":"${siteUrl}${at}${path}#organization"`);
  });

  test('gives it to search engines, whatever host was asked', async () => {
    expect(await read('/robots.txt')).toContain(`Sitemap: ${siteUrl}/sitemap.xml`);
    const map = await read('/sitemap.xml');
    expect(map).toContain(`<loc>${siteUrl}${path}</loc>`);
    expect(map).not.toContain('localhost');
    expect(await read(path)).toContain(`"@id":"${siteUrl}${path}#organization"`);
  });

  test('begins a correction that names the page of the record and nothing else of the visit', async () => {
    const [, link = ''] = /<section aria-labelledby="wrong".*?<a class="button" href="([^"]+)"/s.exec(await read(`${path}?utm=someone`)) ?? [];
    const { searchParams } = new URL(link.replaceAll('&amp;', '&'));
    expect(searchParams.get('title')).toBe('Correction: Recovery Exchange Peer Support Center (recovery-exchange-lynn)');
    expect(searchParams.get('body')).toContain(`Page: ${siteUrl}${path}\n`);
    expect(link).not.toContain('someone');
  });
});
