/** The list for other people's pages, on every engine: who may frame what, what the frame holds, and how it is put on a page. */
import { describe, expect, test } from 'vitest';
import type { ListAnswer } from '../../api/core/answers.ts';
import { readPath } from '../../api/core/page-path.ts';
import { findSizes } from '../../api/core/pages.ts';
import { isLineKind } from '../../api/core/vocabulary.ts';
import { placesOf } from '../support/records.ts';
import { unescaped } from '../support/unescaped.ts';
import { seedDataset } from './server.ts';
import type { Under } from './suite.ts';

const partOf = (html: string, part: RegExp): string => part.exec(html)?.[0] ?? '';
const list = /<section class="embed-list".*?<\/section>/s;
const firstCards = /<ol class="cards">.*?<\/ol>/s;
const cardIds = (html: string): string[] => [...html.matchAll(/<li class="card" id="card-([\w-]+)"/g)].map(([, id = '']) => id);
const notice = /<div class="notice"><p><strong>We left.*?<\/div>/s;
const heading = (html: string): string => unescaped(/<h1>(.*?)<\/h1>/.exec(html)?.[1] ?? '').replaceAll('<!-- -->', '');
/** Links by where they lead, with the rest of their tags. */
const links = (html: string): { href: string; tag: string }[] => [...html.matchAll(/<a ([^>]*)>/g)].map(([, tag = '']) => ({ href: unescaped(/href="([^"]*)"/.exec(tag)?.[1] ?? ''), tag }));

const frames = ['/embed', '/embed?kind=clubhouse', '/embed?near=Fitchburg&within=20&kind=recovery-support-center', '/es/embed', '/ht/embed?kind=clubhouse'];
const others = ['/', '/talk', '/locations/recovery-exchange-lynn', '/locations/no-such-place', '/no/such/page', '/embed/how', '/embed/other', '/embed.js', '/api/locations', '/api/health', '/robots.txt', '/sitemap.xml', '/es/', '/pt/talk', '/es/embed/how', '/ht/embed/other', '/es/embedded', '/fr/embed', '/es/pt/embed'];

export function embed(under: Under): void {
  const page = async (path: string): Promise<string> => (await under.client.get(path)).body;
  const listed = async (search: string): Promise<ListAnswer> => (await under.client.get(`/api/locations?${search}`)).json<ListAnswer>();

  describe('a frame on other people\u2019s pages', () => {
    test.each(frames)('may hold %s, which asks this site alone for things, and nothing of the device', async (path) => {
      const { status, headers } = await under.client.get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect([status, headers.get('x-frame-options'), headers.get('set-cookie'), headers.get('referrer-policy')]).toEqual([200, null, null, 'no-referrer']);
      expect(policy).not.toContain('frame-ancestors');
      expect(policy.replaceAll(/'sha256-[\w+/=]+'/g, 'HASH')).toBe("default-src 'none'; script-src 'self' HASH; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; manifest-src 'self'");
      expect(headers.get('permissions-policy')).toMatch(/geolocation=\(\)/);
      expect([headers.get('cross-origin-resource-policy'), headers.get('x-content-type-options')]).toEqual(['cross-origin', 'nosniff']);
    });

    test.each(others)('may not hold %s', async (path) => {
      const { headers } = await under.client.get(path);
      expect([headers.get('x-frame-options'), /frame-ancestors ([^;]*)/.exec(headers.get('content-security-policy') ?? '')?.[1]]).toEqual(['DENY', "'none'"]);
    });

    test('may hold it also where its address was typed with a slash too many', async () => {
      const { status, headers } = await under.client.get('/Embed/?kind=clubhouse');
      expect([status, headers.get('location')]).toEqual([308, '/embed?kind=clubhouse']);
    });

    test('is helped by a script that any page may load and keep for a while', async () => {
      const { headers, body } = await under.client.get('/embed.js');
      expect([headers.get('content-type'), headers.get('cross-origin-resource-policy'), headers.get('x-content-type-options')]).toEqual(['text/javascript; charset=utf-8', 'cross-origin', 'nosniff']);
      expect(headers.get('cache-control')).toBe('public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800');
      expect(body.length).toBeLessThan(1000);
      expect(body).not.toMatch(/cookie|Storage|fetch|XMLHttp|sendBeacon|new Image|embed:/);
    });
  });

  describe('the list in the frame', () => {
    test.each(['kind=recovery-support-center&near=Fitchburg&within=20', 'near=01902&within=5', 'kind=clubhouse&sort=name', 'language=es&kind=warmline,helpline&sort=name', 'q=hope&sort=name'])('for %s is that of the API, in its order', async (search) => {
      const { items, total } = await listed(`${search}&limit=${findSizes.frame}`);
      const html = await page(`/embed?${search}`);
      expect(items.length).toBeGreaterThan(0);
      expect(cardIds(partOf(partOf(html, list), firstCards))).toEqual(items.map(({ id }) => id));
      expect(heading(html)).toMatch(new RegExp(`^${total} ${items.every(({ kind }) => isLineKind(kind)) ? 'phone line' : 'place'}`));
    });

    test('says where, and what was chosen', async () => {
      const html = await page('/embed?kind=recovery-support-center&near=fitchburg&within=20&language=es');
      expect(heading(html)).toMatch(/within 20 miles of Fitchburg$/);
      expect(html).toContain('Only: Recovery support center · Spanish');
      expect(await page('/embed?kind=clubhouse')).toContain('In all of Massachusetts');
    });

    test('looks within the usual distance where only a place was given', async () => {
      expect(heading(await page('/embed?near=Fitchburg'))).toMatch(/within 20 miles of Fitchburg$/);
    });

    test('holds so many at once, and leads to all of them with the same filters', async () => {
      const html = await page('/embed');
      const total = placesOf(seedDataset.records).length;
      expect(total).toBeGreaterThan(findSizes.frame);
      expect(cardIds(partOf(partOf(html, list), firstCards))).toHaveLength(findSizes.frame);
      expect(partOf(html, list)).toMatch(new RegExp(`<a class="button main" href="/"[^>]*>See all ${total} in the Peer Support Map</a>`));
      const near = await page('/embed?near=Boston&within=any&sort=name');
      const all = links(near).find(({ tag }) => tag.includes('data-kept'));
      expect(all?.href).toBe('/?near=Boston&within=any&sort=name');
      expect(unescaped(all?.tag ?? '')).toContain('data-kept="/?sort=name#near=Boston&within=any"');
    });

    test('opens its links beside the page around it, save calls, messages and what stays in the frame', async () => {
      for (const path of [...frames, '/embed?kind=peer-respite&language=es', '/embed?open=now', '/embed?near=Worcester']) {
        const html = await page(path);
        const stays = (href: string): boolean => /^(?:tel:|sms:|mailto:|#|(?:\/es|\/ht)?\/embed(?:\?|$))/.test(href);
        const leaves = (tag: string): boolean => tag.includes('target="_blank"') && tag.includes('rel="noopener noreferrer"');
        const found = links(html);
        expect(found.filter(({ href }) => href.startsWith('tel:')).length).toBeGreaterThan(3);
        expect(found.filter(({ href, tag }) => stays(href) === leaves(tag)).map(({ href }) => href)).toEqual([]);
        expect(found.filter(({ href }) => readPath(href).path.startsWith('/locations/')).length).toBeGreaterThan(0);
      }
    });

    test('has help in a crisis, whose list it is and when it was checked, and no button that a frame cannot keep', async () => {
      const html = await page('/embed?kind=clubhouse');
      for (const part of ['href="tel:988"', 'href="sms:988"', 'href="tel:+18337732445"', 'Peer Support Map', 'We last checked these records', 'sets no cookies']) expect(html).toContain(part);
      expect(links(html).filter(({ tag }) => tag.includes('data-leave'))).toEqual([]);
    });

    test('has a map of what is listed, and of nothing else', async () => {
      const html = await page('/embed?kind=recovery-support-center&near=Fitchburg&within=20');
      const ids = cardIds(partOf(html, firstCards));
      const { pins } = JSON.parse(/<script type="application\/json" id="state">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}') as { pins: { id: string }[] };
      expect(pins.map(({ id }) => id)).toEqual(ids);
      expect(html).toContain(`aria-label="Map with ${ids.length} places"`);
      expect(html).toContain('class="static-near"');
      expect(await page('/embed?kind=warmline')).not.toContain('embed-map');
    });

    test('is no page for search engines, which have the one it is made of', async () => {
      expect(await page('/embed?kind=clubhouse')).toContain('<meta name="robots" content="noindex" />');
      expect(await page('/embed/how')).not.toContain('noindex');
    });

    test.each([
      ['kidn=clubhouse', /no setting called “kidn”.*Did you mean “kind”/], ['kind=clubhose', /“clubhose” is not a choice for Kind.*Did you mean “clubhouse”/], ['near=Fitchburgg', /no town in Massachusetts called “Fitchburgg”.*“Fitchburg”/],
      ['near=99999', /not a ZIP code/], ['cursor=abc', /no setting called “cursor”/], ['open=sometimes', /not a day and time/], ['%zz=1', /cannot be read/],
    ])('leaves out what it does not understand, and says so: %s', async (search, says) => {
      const html = await page(`/embed?${search}`);
      expect(unescaped(partOf(html, notice))).toMatch(says);
      expect(cardIds(html).length).toBeGreaterThan(findSizes.frame - 1);
    });

    test('shows what somebody wrote into its address as text', async () => {
      const html = await page(`/embed?near=${encodeURIComponent('"><script>alert(1)</script>')}&q=${encodeURIComponent('<b>hope</b>')}`);
      expect(html).not.toMatch(/<script>alert|<b>hope/);
    });

    describe('that is empty', () => {
      test('leads on inside the frame, to lists that are not, and to who answers now', async () => {
        for (const path of ['/embed?kind=peer-respite&language=es&near=Pittsfield&within=5', '/embed?kind=clubhouse&near=Provincetown&within=5', '/embed?kind=living-room&audience=veterans']) {
          const html = await page(path);
          expect([path, heading(html)]).toEqual([path, expect.stringMatching(/^0 places/)]);
          const ways = links(partOf(html, /<ul class="ways">.*?<\/ul>/s)).map(({ href }) => href);
          expect(ways.length).toBeGreaterThan(1);
          for (const way of ways) expect([way, cardIds(partOf(await page(way), firstCards)).length > 0]).toEqual([way, true]);
          expect(partOf(html, /<section class="lines".*?<\/section>/s)).toContain('href="tel:');
          expect(html).toContain('href="/talk');
        }
      });

      test('of open ones names those that may be open', async () => {
        const html = await page('/embed?kind=recovery-support-center&near=Fitchburg&within=20&open=now');
        expect(heading(html)).toBe('We know of none open within 20 miles of Fitchburg');
        const more = links(html).find(({ href }) => /open=now,unknown/.test(href))?.href ?? '';
        expect(cardIds(await page(more)).length).toBeGreaterThan(0);
      });
    });
  });

  describe('the page that tells how to put it on one\u2019s own', () => {
    const codeOf = (html: string): string => unescaped(/<textarea id="embed-code"[^>]*>(.*?)<\/textarea>/s.exec(html)?.[1] ?? '');

    test('gives the two lines for what was chosen, which tell nobody where they stand', async () => {
      const code = codeOf(await page('/embed/how?kind=recovery-support-center&near=fitchburg&within=20'));
      const site = new URL(under.server.url).origin;
      const [frame = '', script] = code.split('\n');
      expect(unescaped(/src="([^"]*)"/.exec(frame)?.[1] ?? '')).toBe(`${site}/embed?kind=recovery-support-center&near=Fitchburg&within=20`);
      expect(frame).toContain('title="Peer support: Recovery support center, within 20 miles of Fitchburg"');
      for (const line of [frame, script]) expect(line).toContain('referrerpolicy="no-referrer"');
      expect(script).toBe(`<script src="${site}/embed.js" async referrerpolicy="no-referrer"></script>`);
    });

    test('shows the same list, and how many it holds', async () => {
      const html = await page('/embed/how?kind=clubhouse&language=es');
      const { total } = await listed('kind=clubhouse&language=es&limit=1');
      expect(html).toContain(`Right now it shows ${total} result`);
      expect(html).toMatch(/<iframe class="how-preview" src="\/embed\?kind=clubhouse&amp;language=es"/);
      expect((await under.client.get('/embed/how')).headers.get('content-security-policy')).toContain("frame-src 'self'");
    });

    test('takes what its form sends: boxes that were ticked, fields that were left empty', async () => {
      const code = codeOf(await page('/embed/how?near=&within=20&kind=clubhouse&kind=peer-respite&peer_run=true'));
      expect(code).toContain('/embed?kind=peer-respite,clubhouse&amp;peer_run=true"');
      expect(codeOf(await page('/embed/how?near=&within=20'))).toMatch(/src="[^"?]*\/embed"/);
    });

    test('says what it does not understand, and lets nothing out of the code', async () => {
      const html = await page(`/embed/how?near=Fitchburgg&q=${encodeURIComponent('"></textarea><script>alert(1)</script>')}`);
      expect(unescaped(partOf(html, notice))).toMatch(/no town in Massachusetts called “Fitchburgg”/);
      expect(html).not.toMatch(/<script>alert/);
      expect(codeOf(html)).not.toMatch(/"><\/textarea>/);
    });

    test('is reached from every page', async () => {
      for (const path of ['/', '/talk', '/locations/recovery-exchange-lynn', '/no/such/page']) expect(await page(path)).toContain('<a href="/embed/how">');
    });
  });
}
