/**
 * How many independent voices give a fact. Pages of one operator are one voice, and so are the pages of government
 * bodies and the copies of lists, because each may have been written down from the other.
 */
import type { PublishedLocation } from '../../../api/core/published.ts';

export type Source = NonNullable<PublishedLocation['sources']>[number];
export type Fact = Source['supports'][number];

const hostOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

/** Whose voice a source is. Beside a copy of a list, a directory may be its original. */
function voiceOf({ kind, url }: Source, isCopied: boolean): string {
  if (kind === 'operator') return 'operator';
  if (kind === 'state' || kind === 'list-copy' || (kind === 'directory' && isCopied)) return 'list';
  return hostOf(url);
}

/** Independent voices that give a fact. */
export function voicesFor(fact: Fact, sources: readonly Source[] = []): number {
  const isCopied = sources.some(({ kind }) => kind === 'list-copy');
  return new Set(sources.filter(({ supports }) => supports.includes(fact)).map((source) => voiceOf(source, isCopied))).size;
}

type Contact = 'phone' | 'text' | 'address' | 'email' | 'website';

/** What people act on: numbers and the door; where there is none of them, the best of what is left. */
export function contactsOf({ phones, text, address, location_withheld: withheld, email, website }: PublishedLocation): Contact[] {
  const first = [phones && 'phone', text && 'text', !withheld && address?.street !== undefined && 'address'] as const;
  const shown = first.filter((fact) => fact !== undefined && fact !== false);
  if (shown.length > 0) return shown;
  return email !== undefined ? ['email'] : website !== undefined ? ['website'] : [];
}
