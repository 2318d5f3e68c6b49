/** The addresses that records name, each once. */
import type { LocationRecord } from '../../api/core/location.ts';

export type LinkUse = { id: string; what: 'website' | 'chat' | 'source' };
/** An address and every place where it stands. What follows a `#` is never sent, and makes no other address. */
export type Link = { url: string; uses: LinkUse[] };

/** Website, chat and source addresses, in the order in which records name them first. */
export function linksOf(records: readonly LocationRecord[]): Link[] {
  const found = new Map<string, Link>();
  for (const { id, website, chat, sources = [] } of records) {
    const note = (url: string | undefined, what: LinkUse['what']): void => {
      if (url === undefined) return;
      const sent = url.replace(/#.*$/s, '');
      const link = found.get(sent) ?? { url: sent, uses: [] };
      if (!link.uses.some((use) => use.id === id && use.what === what)) link.uses.push({ id, what });
      found.set(sent, link);
    };
    note(website, 'website');
    note(chat, 'chat');
    for (const { url } of sources) note(url, 'source');
  }
  return [...found.values()];
}
