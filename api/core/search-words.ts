/**
 * Words that people type for what records say in words of a closed list. They are searched like the text of a record, on
 * the server and on the device, whatever language the page is in.
 */
import type { LocationRecord } from './location.ts';

const fields = ['kind', 'focus', 'audiences', 'services', 'languages'] as const;

/** What else people call a value of these lists: the value, and then the words. No two of the lists have a value in common that stands here. */
const known = new Map(`
peer-respite overnight stay
warmline peer line talk
recovery-learning-community rlc
veterans-peer-support vet
substance-use alcohol drugs addiction opioids heroin
mental-health depression anxiety
people-in-reentry jail prison court
lgbtq gay lesbian bisexual trans queer
veterans military
bereaved grief loss
older-adults seniors elders
parents mothers fathers
youth teens
naloxone-training narcan
mutual-aid-meetings aa na
food-pantry
es spanish español
pt portuguese português
ht haitian creole kreyòl
zh chinese
vi vietnamese
km khmer
fr french
ru russian
ar arabic
ase american sign language asl`.split('\n').map((line) => [line.split(' ', 1)[0], line]));

/** The words for one record: each value of the lists as it is written, and what else people call it. */
export const searchWords = (record: Pick<LocationRecord, (typeof fields)[number]>): string[] =>
  fields.flatMap((field): string | readonly string[] => record[field] ?? []).map((value) => known.get(value) ?? value);
