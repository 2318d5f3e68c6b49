import { describe, expect, it } from 'vitest';
import { createDocument, hashesOf, safeJson } from '../../../web/document/document.ts';
import { headOf } from '../../../web/document/head.ts';

const template = '<!--script-hashes \'sha256-abc=\' \'sha256-def=\'--><!doctype html><html lang="page:lang"><head><!--page:head--></head><body><!--page:body--></body></html>';

describe('a document', () => {
  it('fills the template and drops the note of the build', () => {
    const html = createDocument(template)({ language: 'en', head: '<title>$& $1</title>', body: '<p>x</p>', state: { text: '</script><b>' } });
    expect(html).toBe('<!doctype html><html lang="en"><head><title>$& $1</title></head><body><p>x</p><script type="application/json" id="state">{"text":"\\u003c/script>\\u003cb>"}</script></body></html>');
    expect(hashesOf(template)).toEqual(['\'sha256-abc=\'', '\'sha256-def=\'']);
    expect(JSON.parse(safeJson({ a: '<' }))).toEqual({ a: '<' });
  });

  it('has a head that nothing can break out of', () => {
    const head = headOf({ title: 'A "B" <c>', description: '"><script>', siteName: 'S', siteUrl: 'https://x.example', path: '/locations/a' });
    expect(head).toContain('<title>A "B" &lt;c&gt; – S</title>'.replace('"B"', '&quot;B&quot;'));
    expect(head).not.toContain('<script>');
    expect(head).toContain('<link rel="canonical" href="https://x.example/locations/a" />');
    expect(headOf({ title: 'x', description: 'y', siteName: 'S' })).toContain('noindex');
  });
});
