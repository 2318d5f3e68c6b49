/** What people need to know and a record does not say, with the question that would find it out. */
import type { LocationRecord } from '../api/core/location.ts';
import { isLineKind } from '../api/core/vocabulary.ts';

export type Missing = {
  /** A word for it. */
  what: string;
  question: string;
};

type Row = Missing & { concerns: (record: LocationRecord) => boolean; has: (record: LocationRecord) => boolean; /** A question in `to_check` that holds this asks already. */ asked: RegExp };

const isPlace = ({ kind }: LocationRecord): boolean => !isLineKind(kind);
const always = (): boolean => true;

const rows: readonly Row[] = [
  { what: 'phone', question: 'Which number should people call?', concerns: ({ text }) => !text, has: ({ phones }) => phones !== undefined, asked: /\b(?:phone|number)\b/i },
  {
    what: 'street', question: 'What is the street address?', concerns: (record) => isPlace(record) && !record.location_withheld, has: ({ address }) => address?.street !== undefined,
    asked: /\b(?:street|address|where it (?:is|meets))\b/i,
  },
  { what: 'hours', question: 'When are you open?', concerns: always, has: ({ hours }) => hours !== undefined && /\d/.test(hours), asked: /\bhours\b/i },
  { what: 'access', question: 'Can people just walk in the first time, or do they call first or need someone to refer them?', concerns: isPlace, has: ({ access }) => access !== undefined, asked: /\bwalk[- ]in\b|\brefer/i },
  { what: 'cost', question: 'Does it cost anything?', concerns: always, has: ({ cost }) => cost !== undefined && cost !== 'unknown', asked: /\b(?:cost|free|fee)\b/i },
  { what: 'languages', question: 'Which languages do people there speak?', concerns: always, has: ({ languages }) => languages !== undefined, asked: /\b(?:languages?|spanish)\b/i },
  { what: 'peer-run', question: 'Do people with lived experience run it, or answer?', concerns: always, has: ({ peer_run: run }) => run !== undefined, asked: /\bpeers?\b.*\b(?:staff|run)\b/i },
  {
    what: 'police policy', question: 'Do you ever call the police or an ambulance without asking the caller?', concerns: (record) => !isPlace(record),
    has: ({ police_policy: policy }) => policy !== undefined, asked: /\bpolice\b/i,
  },
];

/** What a record lacks, most needed first; without what its `to_check` asks for already. */
export function missingIn(record: LocationRecord): Missing[] {
  const questions = record.to_check ?? [];
  return rows.filter(({ concerns, has, asked }) => concerns(record) && !has(record) && !questions.some((question) => asked.test(question)))
    .map(({ what, question }) => ({ what, question }));
}
