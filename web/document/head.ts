/** The head of a document: title, description and what other programs read. */
import { firstLanguage, interfaceLanguages, languageIds, pathIn, type InterfaceLanguage } from '../../api/core/interface-languages.ts';
import { escapedMarkup } from '../../api/core/markup.ts';
import { safeJson } from './document.ts';

export type HeadParts = {
  title: string;
  /** Plain text of at most 160 characters. */
  description: string;
  siteName: string;
  siteUrl?: string;
  language?: InterfaceLanguage;
  /** Path of the canonical address, as it is in the first language; absent for pages that should not be found by search engines. */
  path?: string;
  /** The same is to be found elsewhere: search engines leave this document out although it has a lasting address. */
  isCopy?: boolean;
  /** A feed of what the page shows, and its title. */
  feed?: { address: string; title: string };
  /** What the page is about, as JSON-LD. Data, which no browser runs, so that the CSP needs no word for it. */
  about?: object;
  /** Files of the scripts that wake up the page: fetched at once instead of one after the other. */
  scripts?: readonly string[];
};

const meta = (key: 'name' | 'property', name: string, content: string): string => `<meta ${key}="${name}" content="${escapedMarkup(content)}" />`;

/** The same page in each language, each of them naming all; the first is for whoever speaks none of them. */
function alternates(path: string, siteUrl = ''): string[] {
  const link = (tag: string, language: InterfaceLanguage): string => `<link rel="alternate" hreflang="${tag}" href="${escapedMarkup(siteUrl + pathIn(language, path))}" />`;
  return [...languageIds.map((each) => link(interfaceLanguages[each].tag, each)), link('x-default', firstLanguage)];
}

export function headOf({ title, description, siteName, siteUrl, language = firstLanguage, path, isCopy = false, feed, about, scripts = [] }: HeadParts): string {
  const { tag } = interfaceLanguages[language];
  const address = siteUrl !== undefined && path !== undefined ? siteUrl + pathIn(language, path) : undefined;
  return [
    `<title>${escapedMarkup(title)} – ${escapedMarkup(siteName)}</title>`,
    meta('name', 'description', description),
    ...(path === undefined || isCopy ? [meta('name', 'robots', 'noindex')] : []),
    ...(address === undefined ? [] : [`<link rel="canonical" href="${escapedMarkup(address)}" />`, meta('property', 'og:url', address)]),
    ...(path === undefined || isCopy ? [] : alternates(path, siteUrl)),
    meta('property', 'og:title', title),
    meta('property', 'og:description', description),
    meta('property', 'og:site_name', siteName),
    meta('property', 'og:type', 'website'),
    // One directory serves one state of the United States, in whatever language; some are written as in another country.
    meta('property', 'og:locale', tag.includes('-') ? tag.replace('-', '_') : `${tag}_US`),
    ...(feed === undefined ? [] : [`<link rel="alternate" type="application/atom+xml" title="${escapedMarkup(feed.title)}" href="${escapedMarkup(feed.address)}" />`]),
    // After what is needed to read: styles and type come first on a slow line.
    ...scripts.map((file) => `<link rel="modulepreload" fetchpriority="low" href="/${file}" />`),
    ...(about === undefined ? [] : [`<script type="application/ld+json">${safeJson(about)}</script>`]),
  ].join('\n    ');
}
