import { describe, expect, it } from 'vitest';
import { describe as describePage } from '../../../web/document/description.ts';
import { createDocument, noteOf, safeJson } from '../../../web/document/document.ts';
import { headOf } from '../../../web/document/head.ts';

const note = { hashes: ['\'sha256-abc=\'', '\'sha256-def=\''], scripts: { find: ['assets/a.js'] }, words: { es: { find: ['assets/b.js'] } } };
const template = `<!--template ${JSON.stringify(note)}--><!doctype html><html lang="page:lang"><head><!--page:head--></head><body><!--page:body--></body></html>`;

describe('a document', () => {
  it('fills the template and drops the note of the build', () => {
    const html = createDocument(template)({ language: 'en', head: '<title>$& $1</title>', body: '<p>x</p>', state: { text: '</script><b>' } });
    expect(html).toBe('<!doctype html><html lang="en"><head><title>$& $1</title></head><body><p>x</p><script type="application/json" id="state">{"text":"\\u003c/script>\\u003cb>"}</script></body></html>');
    expect(noteOf(template)).toEqual(note);
    expect(noteOf('<!doctype html>')).toEqual({ hashes: [], scripts: {}, words: {} });
    expect(JSON.parse(safeJson({ a: '<' }))).toEqual({ a: '<' });
  });

  it('has a head that nothing can break out of', () => {
    const head = headOf({ title: 'A "B" <c>', description: '"><script>', siteName: 'S', siteUrl: 'https://x.example', path: '/locations/a' });
    expect(head).toContain('<title>A "B" &lt;c&gt; – S</title>'.replace('"B"', '&quot;B&quot;'));
    expect(head).not.toContain('<script>');
    expect(head).toContain('<link rel="canonical" href="https://x.example/locations/a" />');
    expect(headOf({ title: 'x', description: 'y', siteName: 'S' })).toContain('noindex');
  });

  it('tells previews and search engines what it is, and gives no address that it does not know', () => {
    const head = headOf({ title: 'x', description: 'y', siteName: 'S', path: '/locations/a', about: { name: '</script>' } });
    for (const [property, content] of [['title', 'x'], ['description', 'y'], ['site_name', 'S'], ['type', 'website'], ['locale', 'en_US']]) expect(head).toContain(`<meta property="og:${property}" content="${content}" />`);
    expect(head).not.toMatch(/canonical|og:url/);
    expect(head).toContain('<script type="application/ld+json">{"name":"\\u003c/script>"}</script>');
  });

  it('is described in at most 160 characters, cut between words', () => {
    expect(describePage('Clubhouse, Lynn', 'A place  to meet.')).toBe('Clubhouse, Lynn. A place to meet.');
    const long = describePage('Clubhouse, Lynn', 'word '.repeat(60));
    expect([long.length <= 160, long.endsWith('word…')]).toEqual([true, true]);
    expect(describePage('Clubhouse', 'x'.repeat(300)).length).toBeLessThanOrEqual(160);
  });
});
