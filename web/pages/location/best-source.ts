/** The one source to name where there is room for one. */
import type { PublishedLocation } from '../../../api/core/published.ts';
import { contactsOf, type Source } from './voices.ts';

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
