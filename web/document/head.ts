/** The head of a document: title, description and what other programs read. */

export type HeadParts = {
  title: string;
  description: string;
  siteName: string;
  siteUrl?: string;
  /** Path of the canonical address; absent for pages that should not be found by search engines. */
  path?: string;
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const meta = (key: 'name' | 'property', name: string, content: string): string => `<meta ${key}="${name}" content="${escaped(content)}" />`;

export function headOf({ title, description, siteName, siteUrl, path }: HeadParts): string {
  const address = siteUrl !== undefined && path !== undefined ? siteUrl + path : undefined;
  return [
    `<title>${escaped(title)} – ${escaped(siteName)}</title>`,
    meta('name', 'description', description),
    ...(path === undefined ? [meta('name', 'robots', 'noindex')] : []),
    ...(address === undefined ? [] : [`<link rel="canonical" href="${escaped(address)}" />`, meta('property', 'og:url', address)]),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:site_name', siteName),
    meta('property', 'og:type', 'website'),
  ].join('\n    ');
}
