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

const order: readonly Source['kind'][] = ['operator', 'state', 'list-copy', 'directory', 'news'];
/** Newer is greater; a page without a date comes after all that have one. */
const ageOf = ({ dated }: Source): string => (dated === 'undated' ? '' : dated);

/** The source for who can read only one: it gives most of what people act on, then comes from who knows best, then is new. */
export function bestSource(record: PublishedLocation): Source | undefined {
  const contacts = contactsOf(record);
  const gives = ({ supports }: Source): number => contacts.filter((fact) => supports.includes(fact)).length;
  return [...(record.sources ?? [])].sort((a, b) =>
    gives(b) - gives(a) || order.indexOf(a.kind) - order.indexOf(b.kind) || (ageOf(a) < ageOf(b) ? 1 : -1))[0];
}
