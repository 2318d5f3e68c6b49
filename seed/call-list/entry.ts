/** One record as whoever calls needs it: whom to dial, what we say now, what to ask, what to run afterwards. */
import type { LocationRecord } from '../../api/core/location.ts';
import { phoneInWords } from '../../api/core/phone.ts';
import { published } from '../../api/core/published.ts';
import { isLineKind } from '../../api/core/vocabulary.ts';
import { addressInWords, hoursInWords } from '../../web/list/in-words.ts';
import { dateWords } from '../../web/messages/format.ts';
import { recordCatalog } from '../../web/messages/in-words-en.ts';
import { labels } from '../../web/messages/labels-en.ts';
import { missingIn } from '../missing.ts';
import { streetAddressIn } from '../street-address.ts';
import { daysWaiting } from './order.ts';

export type CallEntry = {
  id: string;
  name: string;
  /** In words. */
  kind: string;
  /** Undefined for a line, and for a place that names none. */
  town: string | undefined;
  isLine: boolean;
  /** Numbers in readable form, each with what it is for. The first is the one to dial. */
  call: string[];
  /** Where to look when there is no number. */
  otherwise: string | undefined;
  /** What the directory says now, to be read out. */
  weSay: string[];
  /** How it was last checked, and what is doubted. */
  known: string;
  ask: string[];
  /** What to run when all of it is right, and what else. */
  stillRight: string;
  changed: string;
  waitingDays: number;
};

/** @param today the day in the region, YYYY-MM-DD */
export function callEntry(record: LocationRecord, today: string): CallEntry {
  const shown = published(record);
  const { messages } = recordCatalog;
  const texts = record.text ? [`${phoneInWords(record.text.number)} (text${record.text.keyword ? ` ${record.text.keyword}` : ''})`] : [];
  const checked = `Last checked on ${dateWords(record.checked.on, messages)} ${labels.check_method[record.checked.by]}.`;
  const doubts = [record.status === 'unclear' && 'It may have changed or be gone.', record.confidence === 'lead' && 'Not shown yet: a lead.'].filter(Boolean);
  return {
    id: record.id, name: record.name, kind: labels.kind[record.kind], town: record.address?.city, isLine: isLineKind(record.kind),
    call: [...(record.phones ?? []).map(({ number, label }) => phoneInWords(number) + (label === undefined ? '' : ` (${label})`)), ...texts].filter((words) => isSafe(record, words)),
    otherwise: record.website ?? record.email,
    weSay: [addressInWords(shown, recordCatalog), hoursInWords(shown, recordCatalog)].filter((words) => words !== '' && isSafe(record, words)),
    known: [checked, ...doubts].join(' '),
    ask: questionsFor(record),
    stillRight: `npm run seed -- confirm ${record.id} still-right --by phone`,
    changed: `npm run seed -- confirm ${record.id} --by phone --hours "9-5 weekdays"`,
    waitingDays: daysWaiting(record, today),
  };
}

/** What pages differ on first, then what the record says to ask, then what it lacks. */
export function questionsFor(record: LocationRecord): string[] {
  // "Hours: 9 to 5 on one page, 10 to 6 on another" is a question; other notes are not for whoever answers.
  const open = (record.conflicts ?? []).filter((note) => /^[A-Z][\w ]*:/.test(note) && !note.startsWith('Settled '));
  return [...open.map((note) => `Which is right? ${note}`), ...(record.to_check ?? []), ...missingIn(record).map(({ question }) => question)].filter((words) => isSafe(record, words));
}

/** A hidden location never leaves with anything like an address. The check refuses such a text already; this is the second lock. */
const isSafe = ({ location_withheld: withheld }: LocationRecord, words: string): boolean => !withheld || streetAddressIn(words) === undefined;
