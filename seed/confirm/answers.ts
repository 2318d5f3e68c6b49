/** What a call can answer: for each fact its option, its question, how it is typed and how it is shown. */
import type { LocationRecord, Source } from '../../api/core/location.ts';
import { phoneInWords } from '../../api/core/phone.ts';
import { accesses, costs, languages } from '../../api/core/vocabulary.ts';
import { labels } from '../../web/messages/labels-en.ts';
import type { Change } from '../edit.ts';
import { addressExample, readTypedAddress, type Address, type Towns } from '../typed/address.ts';
import { readTypedChoice, readTypedChoices, readTypedYesNo } from '../typed/choices.ts';
import { hoursExample, readTypedHours } from '../typed/hours.ts';
import { readTypedPhone, readTypedTextNumber } from '../typed/phone.ts';
import type { Typed } from '../typed/typed.ts';

export type Fact = Source['supports'][number];

/** One answer: the fact, and what the record is to hold for it; `value` undefined takes it out. */
export type Answer = { fact: Fact; before: string | undefined; after: string | undefined; changes: readonly Change[] };

export type AnswerKind = {
  /** As commander names the option. */
  name: string;
  option: string;
  help: string;
  fact: Fact;
  question: string;
  example: string;
  /** What the record says now, in the words it is shown in. */
  shown: (record: LocationRecord) => string | undefined;
  /** What was typed, as changes of this record. */
  read: (typed: string, record: LocationRecord, towns: Towns) => Typed<readonly Change[]>;
};

/** What is typed for "nobody knows any more": the field goes. */
const unknown = 'unknown';
const isUnknown = (typed: string): boolean => typed.trim().toLowerCase() === unknown;

/** An answer that is one field of the record. */
function ofField<K extends keyof LocationRecord>(field: K, read: (typed: string) => Typed<NonNullable<LocationRecord[K]>>): Pick<AnswerKind, 'read'> {
  return {
    read(typed) {
      if (isUnknown(typed)) return { value: [{ path: [field], value: undefined }] };
      const value = read(typed);
      return 'problem' in value ? value : { value: [{ path: [field], value: value.value }] };
    },
  };
}

const link = (typed: string): Typed<string> =>
  /^https?:\/\/[^\s]+\.[^\s]+$/.test(typed.trim()) ? { value: typed.trim() } : { problem: `"${typed.trim()}" is not a web address. Copy it from the browser, with https:// at its beginning.` };
const mailbox = (typed: string): Typed<string> =>
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed.trim()) ? { value: typed.trim() } : { problem: `"${typed.trim()}" is not an e-mail address.` };

export const answerKinds: readonly AnswerKind[] = [
  {
    name: 'hours', option: '--hours <hours>', fact: 'hours', question: 'When is it open?', example: hoursExample,
    help: 'when it is open, as in "9-5 weekdays" or "unknown"', shown: ({ hours }) => hours, ...ofField('hours', readTypedHours),
  },
  {
    name: 'phone', option: '--phone <number>', fact: 'phone', question: 'Which number should people call?', example: '(617) 555-0100',
    help: 'the number to call; with several, old=new', shown: ({ phones }) => phones?.map(({ number }) => phoneInWords(number)).join(', '), read: readPhone,
  },
  {
    name: 'text', option: '--text <number>', fact: 'text', question: 'Which number can people text?', example: '741741',
    help: 'the number to text', shown: ({ text }) => text && phoneInWords(text.number),
    read(typed) {
      if (isUnknown(typed)) return { value: [{ path: ['text'], value: undefined }] };
      const value = readTypedTextNumber(typed);
      return 'problem' in value ? value : { value: [{ path: ['text', 'number'], value: value.value }] };
    },
  },
  {
    name: 'address', option: '--address <address>', fact: 'address', question: 'Where is it?', example: addressExample,
    help: `where it is, as in "${addressExample}"`, shown: ({ address }) => addressText(address), read: readAddress,
  },
  {
    name: 'email', option: '--email <mailbox>', fact: 'email', question: 'Which mailbox do they have?', example: 'info@example.org',
    help: 'mailbox of the organization, never of a person', shown: ({ email }) => email, ...ofField('email', mailbox),
  },
  {
    name: 'website', option: '--website <address>', fact: 'website', question: 'Which website do they have?', example: 'https://example.org/',
    help: 'page of the place', shown: ({ website }) => website, ...ofField('website', link),
  },
  {
    name: 'access', option: '--access <ways>', fact: 'access', question: 'How do people get in?', example: 'walk-in, call-first',
    help: 'how to get in, as in walk-in,call-first', shown: ({ access }) => access?.join(', '), ...ofField('access', (typed) => readTypedChoices(typed, accesses, labels.access)),
  },
  {
    name: 'cost', option: '--cost <cost>', fact: 'cost', question: 'What does it cost?', example: 'free',
    help: 'free or insurance', shown: ({ cost }) => cost, ...ofField('cost', (typed) => readTypedChoice(typed, costs, labels.cost)),
  },
  {
    name: 'languages', option: '--languages <languages>', fact: 'languages', question: 'Which languages do people there speak?', example: 'en, es',
    help: 'languages spoken there, as in en,es', shown: ({ languages: spoken }) => spoken?.join(', '), ...ofField('languages', (typed) => readTypedChoices(typed, languages, labels.language)),
  },
  {
    name: 'peerRun', option: '--peer-run <yes-or-no>', fact: 'peer-run', question: 'Do people with lived experience run it?', example: 'yes',
    help: 'whether people with lived experience run it', shown: ({ peer_run: run }) => (run === undefined ? undefined : run ? 'yes' : 'no'), ...ofField('peer_run', readTypedYesNo),
  },
];

/** An answer as typed, with what it changes; a problem names the option. */
export function readAnswer(kind: AnswerKind, typed: string, record: LocationRecord, towns: Towns): Typed<Answer> {
  const changes = kind.read(typed, record, towns);
  if ('problem' in changes) return changes;
  const before = kind.shown(record);
  const after = kind.shown(changedRecord(record, changes.value));
  return { value: { fact: kind.fact, before, after, changes: before === after ? [] : changes.value } };
}

/** The record as it will be, only to show what changes. */
export function changedRecord(record: LocationRecord, changes: readonly Change[]): LocationRecord {
  const copy = structuredClone(record) as Record<string, unknown>;
  for (const { path, value } of changes) {
    let holder = copy;
    for (const key of path.slice(0, -1)) holder = (holder[key] ??= {}) as Record<string, unknown>;
    const last = path.at(-1) ?? '';
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return copy as LocationRecord;
}

/** The number itself, where there is one or none; else `old=new`. */
function readPhone(typed: string, { phones = [] }: LocationRecord): Typed<readonly Change[]> {
  const [first = '', second] = typed.split('=');
  const number = readTypedPhone(second ?? first);
  if ('problem' in number) return number;
  if (phones.some((each) => each.number === number.value)) return { value: [] };
  const old = second === undefined ? undefined : readTypedPhone(first);
  if (old && 'problem' in old) return old;
  const index = old ? phones.findIndex((each) => each.number === old.value) : 0;
  if (index < 0) return { problem: `The record does not have the number ${first.trim()}. It has ${phones.map((each) => phoneInWords(each.number)).join(', ')}.` };
  if (!old && phones.length > 1) return { problem: `The record has several numbers. Say which one is new, as in --phone "${phoneInWords(phones[0]?.number ?? '')}=${typed.trim()}".` };
  return { value: phones.length === 0 ? [{ path: ['phones'], value: [{ number: number.value }] }] : [{ path: ['phones', index, 'number'], value: number.value }] };
}

/** A new address makes the old point and neighborhood wrong: they go with it. */
function readAddress(typed: string, record: LocationRecord, towns: Towns): Typed<readonly Change[]> {
  if (record.location_withheld) return { problem: 'Its location is withheld, so no address may stand in the record. Leave --address out.' };
  const address = readTypedAddress(typed, towns);
  if ('problem' in address) return address;
  const parts = ['street', 'unit', 'city', 'state', 'zip'] as const;
  // Where nobody said the ZIP code of the same street, it is still the same.
  const same = record.address?.street === address.value.street && record.address?.city === address.value.city;
  const wanted: Address = same ? { ...record.address, ...address.value } : address.value;
  const changes = parts.filter((part) => record.address?.[part] !== wanted[part]).map((part) => ({ path: ['address', part], value: wanted[part] }));
  const goes = same ? [] : (['point', 'neighborhood'] as const).filter((field) => record[field] !== undefined).map((field) => ({ path: [field], value: undefined }));
  return { value: changes.length === 0 ? [] : [...(record.address ? changes : [{ path: ['address'], value: wanted }]), ...goes] };
}

function addressText(address: Address | undefined): string | undefined {
  return address && [address.street, address.unit, address.city, address.zip].filter(Boolean).join(', ');
}
