/** The setting of the site's own address, the same on every runtime. */

/**
 * `SITE_URL`: the origin for addresses that leave the site, as in the sitemap. Nothing where it is not set.
 * @throws Error with a sentence when it is no web address, or one with a path: the pages lie at the top of their site.
 */
export function siteUrlOf(text: string | undefined): { siteUrl?: string } {
  if (!text) return {};
  const address = URL.parse(text);
  const usable = address && /^https?:$/.test(address.protocol) && address.pathname === '/' && address.search === '' && address.hash === '';
  if (!usable) throw new Error(`SITE_URL is ${text}: give the beginning of the site's addresses, as https://example.org.`);
  return { siteUrl: address.origin };
}
