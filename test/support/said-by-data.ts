/** Texts that come from records, the region, the guide's texts, and names of places and languages: what no catalog holds. */
import { interfaceLanguages, languageIds } from '../../api/core/interface-languages.ts';
import { seedFolder } from '../../api/runtime/settings.ts';
import { readGuide } from '../../seed/guide/read.ts';
import { readPlaces } from '../../seed/places.ts';
import { readRecords } from '../../seed/records.ts';
import { readRegion } from '../../seed/region.ts';
import { kindMarks } from '../../web/map/kinds.ts';
import { catalogs } from '../../web/messages/catalogs.ts';
import { dateWords, weekdayWords } from '../../web/messages/format.ts';
import { leavesOf } from '../../web/build/catalog-words.ts';
import { someChanges } from './changes.ts';
import type { Found } from './unmarked.ts';

/** Without signs around it. */
const bare = (text: string): string => text.replaceAll(/\s+/g, ' ').replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]+$/u, '');
const textsOf = (value: unknown): string[] => leavesOf(value).flatMap(([, leaf]) => (typeof leaf === 'string' ? [leaf] : []));

const { messages } = catalogs.en;
const calendar = [...Array.from({ length: 7 }, (_, day) => weekdayWords(day, messages)), ...Array.from({ length: 12 }, (_, month) => dateWords(`2026-${String(month + 1).padStart(2, '0')}`, messages).split(' ')[0] ?? '')];
/** Days, times and lists of them as Intl writes them, and a state with its ZIP code. */
const written = new RegExp(`^(?:${calendar.join('|')}|and|to|[ap]m|MA|MA \\d{5}|[\\d\\s.,:;–-])*$`);

const { records } = readRecords(seedFolder);
const region = readRegion(seedFolder);
const summaries = records.map(({ summary }) => summary);
const guide = textsOf(readGuide(seedFolder).guide);
/** Values of closed lists stand in records as well; what they are called is the part of catalogs. */
const isValue = (text: string): boolean => /^[a-z_-]+$/.test(text);
const texts = new Set([
  ...textsOf([records, region, someChanges]).filter((text) => !isValue(text)), ...guide,
  ...records.flatMap(({ phones = [] }) => phones.flatMap(({ label }) => label ?? [])),
  // An address is shown without what every address begins with.
  ...records.flatMap(({ website }) => website?.replace(/^https?:\/\/(www\.)?/, '') ?? []),
  // A narrow bar calls a line by its last words.
  ...region.crisisLines.map(({ name }) => name.split(' ').slice(-2).join(' ')),
  ...readPlaces(seedFolder).flatMap(({ name, aliases = [] }) => [name, ...aliases]),
  ...Object.values(kindMarks).map(({ letter }) => letter),
  ...languageIds.flatMap((id) => [interfaceLanguages[id].name, catalogs[id].documents.languages.offer]),
].map(bare));

/** In pieces between signs. */
const isPieced = (text: string): boolean => text.split(/\s*[,·:\n]\s*/).map(bare).every((piece) => texts.has(piece) || written.test(piece));

/** A description of a record: where it is, and what it says of itself as far as there is room. */
function isDescription(text: string): boolean {
  const [where = '', ...said] = text.split('. ');
  return (texts.has(bare(where)) || isPieced(where)) && summaries.some((summary) => said.length > 0 && summary.startsWith(said.join('. ').replace(/…$/, '')));
}

/** Whether a text comes from data: as a whole, in pieces, as a description, or as what a link has left of a text of the guide. */
export function isOfData({ text, isCut }: Pick<Found, 'text' | 'isCut'>): boolean {
  return texts.has(bare(text)) || isPieced(text) || isDescription(text) || (isCut && guide.some((each) => each.includes(text)));
}
