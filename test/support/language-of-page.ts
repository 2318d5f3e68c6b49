/** What a page says of its language and of the others, and where it leads, for tests that read pages without a browser. */
import { unescaped } from './unescaped.ts';

/** The language of the document. */
export const langOf = (html: string): string | undefined => /<html lang="([^"]*)"/.exec(html)?.[1];

/** The same page in all languages, as the head names it: tag and address. */
export const alternatesOf = (html: string): [tag: string, address: string][] =>
  [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)" \/>/g)].map(([, tag = '', address = '']) => [tag, unescaped(address)]);

export const canonicalOf = (html: string): string | undefined => /<link rel="canonical" href="([^"]*)" \/>/.exec(html)?.[1];

/** Addresses that are the same in every language: of programs, and files. */
const forAll = /^\/(?:api|assets)(?:\/|$)|^[^?#]*\.(?:svg|png|ico|js|css|woff2|webmanifest)(?:[?#]|$)/;

/** Every address of this site that a page leads to, in order, save those of its other languages. */
export function linksOf(html: string): string[] {
  const page = html.replaceAll(/<nav class="languages.*?<\/nav>/gs, '').replaceAll(/<link rel="alternate" hreflang[^>]*>/g, '');
  const links = [...page.matchAll(/ (?:href|action|data-kept)="(\/[^"]*)"/g)].map(([, address = '']) => unescaped(address));
  // The sheet's paper has a language of its own, which is named where it is not the page's.
  return links.filter((link) => !forAll.test(link)).map((link) => link.replace(/&paper=\w+$/, ''));
}
