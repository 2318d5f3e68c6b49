import { describe, expect, it } from 'vitest';
import { siteUrlOf } from '../../api/runtime/site-url.ts';

describe('the address of the site', () => {
  it.each([[undefined, {}], ['', {}], ['https://peers.example', { siteUrl: 'https://peers.example' }], ['https://Peers.example/', { siteUrl: 'https://peers.example' }], ['http://localhost:8787', { siteUrl: 'http://localhost:8787' }]])('%j is %j', (text, site) => {
    expect(siteUrlOf(text)).toEqual(site);
  });

  it.each(['peers.example', 'ftp://peers.example', 'https://peers.example/map', 'https://peers.example/?a=b'])('%s is refused with a sentence', (text) => {
    expect(() => siteUrlOf(text)).toThrow(`SITE_URL is ${text}: give`);
  });
});
