/**
 * Words that people type for what records say in words of a closed list. They are searched like the text of a record, on
 * the server and on the device, whatever language the page is in.
 */
import type { LocationRecord } from './location.ts';

type Listed = 'languages' | 'audiences' | 'services' | 'kind';

const words: { [F in Listed]: Readonly<Record<string, string>> } = {
  kind: { 'peer-respite': 'overnight stay', warmline: 'peer line talk', 'recovery-learning-community': 'rlc', 'veterans-peer-support': 'vet' },
  languages: {
    es: 'spanish español', pt: 'portuguese português', ht: 'haitian creole kreyòl', zh: 'chinese', vi: 'vietnamese', km: 'khmer', fr: 'french', ru: 'russian',
    ar: 'arabic', ase: 'american sign language asl',
  },
  audiences: {
    'people-in-reentry': 'reentry jail prison court', lgbtq: 'gay lesbian bisexual trans queer', veterans: 'military', bereaved: 'grief loss',
    'older-adults': 'seniors elders', parents: 'mothers fathers', youth: 'teens',
  },
  services: { 'naloxone-training': 'narcan', 'mutual-aid-meetings': 'aa na', 'food-pantry': 'food' },
};

/** The words for one record: each value of the list as it is written, and what else people call it. */
export function searchWords(record: Pick<LocationRecord, Listed>): string[] {
  return (Object.keys(words) as Listed[]).flatMap((field) => {
    const value: string | readonly string[] = record[field] ?? [];
    const values = typeof value === 'string' ? [value] : value;
    return values.flatMap((one) => [...(field === 'languages' ? [] : [one]), words[field][one] ?? '']);
  }).filter(Boolean);
}
