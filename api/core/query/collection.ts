/**
 * Records made ready for questions. What can be known of them before anybody asks is worked out once, as sets of bits
 * and rows of numbers, so that an answer out of 10,000 records costs a few passes over them; only an area on the map looks at the records themselves.
 */
import { allBits, bitsOf, without, type Bits } from '../bits.ts';
import type { Calendar } from '../calendar.ts';
import { writeLocalMinute, type LocalMinute } from '../clock.ts';
import { chordSquared, unitVector, type LatLon, type UnitVector } from '../distance.ts';
import type { OpenState } from '../hours.ts';
import { saysWhen, stateAt } from '../open-state.ts';
import { countBelow } from '../order.ts';
import type { PublishedLocation } from '../published.ts';
import { taggedFields, type TagSets } from '../sets.ts';
import { compareText } from '../words.ts';
import { tagsOf, type Candidate } from './candidate.ts';

export type Collection = TagSets & {
  /** In name order: record n is bit n of every set. */
  candidates: readonly Candidate[];
  /** Every word of the records, in the order of `<`, so that words with the same beginning stand together. */
  words: readonly string[];
  /** The records that have the word at the same place of `words`. */
  having: readonly (readonly number[])[];
  /** Where record n is on the unit sphere; NaN where it has no point. */
  points: Readonly<Record<keyof UnitVector, Float64Array>>;
  /** Records whose hours say when. All others are unknown at any minute. */
  scheduled: readonly number[];
  /** States by minute, as far as somebody asked lately. A calendar has its own. */
  states: WeakMap<Calendar, Map<string, StatesAt>>;
  /** Squares of the chords to a place. */
  chords: WeakMap<LatLon, Float64Array>;
  /** The records that a test holds for. */
  passed: WeakMap<RecordTest, Bits>;
};

/** The records in each state at one minute. */
export type StatesAt = Record<OpenState['state'], Bits>;

export type RecordTest = (record: PublishedLocation) => boolean;

const byName = (a: Candidate, b: Candidate): number => compareText(a.sortName, b.sortName) || compareText(a.record.id, b.record.id);
/** Records that are looked at before whoever waits gets a turn. */
const portion = 500;
/** The present minute and the times that one filter may ask about. */
const mostMinutes = 16;

type Lists = Map<string, number[]>;

function note(lists: Lists, name: string, number: number): void {
  const list = lists.get(name);
  if (list) list.push(number);
  else lists.set(name, [number]);
}

const numbers = (size: number): Float64Array => new Float64Array(size).fill(NaN);

/** Makes candidates ready, whatever order they come in. Steps out now and then, for callers who have other things to do. */
export function* collecting(candidates: readonly Candidate[]): Generator<undefined, Collection> {
  const size = candidates.length;
  const points = { x: numbers(size), y: numbers(size), z: numbers(size) };
  const fields = new Map(taggedFields.map((field) => [field, new Map() as Lists]));
  const words: Lists = new Map();
  const scheduled: number[] = [];
  for (const [number, candidate] of candidates.entries()) {
    if (number % portion === 0) yield;
    const before = candidates[number - 1];
    if (before && byName(before, candidate) > 0) return yield* collecting([...candidates].sort(byName));
    for (const [part, value] of Object.entries(candidate.vector ?? {})) points[part as keyof UnitVector][number] = value;
    for (const [field, values] of fields) for (const value of tagsOf(candidate.record, field)) note(values, value, number);
    for (const word of candidate.words) note(words, word, number);
    if (saysWhen(candidate.hours)) scheduled.push(number);
  }
  yield;
  const sorted = [...words.keys()].sort();
  return {
    candidates, size, all: allBits(size), scheduled, points, states: new WeakMap(), chords: new WeakMap(), passed: new WeakMap(), words: sorted, having: sorted.map((word) => words.get(word) ?? []),
    fields: new Map([...fields].map(([field, values]) => [field, new Map([...values].map(([value, numbers]) => [value, bitsOf(numbers, size)]))])),
  };
}

/** The same in one go. */
export function collect(records: readonly Candidate[]): Collection {
  const steps = collecting(records);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The records that have a word with this beginning. */
export function havingWord({ words, having, size }: Collection, start: string): Bits {
  // No word holds U+FFFF, which is no letter: it stands behind everything that begins so.
  const [low, high] = [countBelow(words, start), countBelow(words, `${start}\uffff`)];
  return bitsOf(having.slice(low, high).flat(), size);
}

/**
 * What is open, closed and of unknown hours at a minute. Worked out once for each minute; in a plain map, because to keep
 * the latest (`recent.ts`) is more script than a phone gains by it.
 */
export function statesAt(collection: Collection, at: LocalMinute, calendar: Calendar): StatesAt {
  const known = collection.states.get(calendar) ?? new Map<string, StatesAt>();
  if (known.size >= mostMinutes) known.clear();
  const key = writeLocalMinute(at);
  const states = known.get(key) ?? workOut(collection, at, calendar);
  known.set(key, states);
  collection.states.set(calendar, known);
  return states;
}

function workOut({ candidates, scheduled, size, all }: Collection, at: LocalMinute, calendar: Calendar): StatesAt {
  const numbers: Record<OpenState['state'], number[]> = { open: [], closed: [], unknown: [] };
  for (const number of scheduled) numbers[stateAt(candidates[number]?.hours, at, calendar)].push(number);
  const [open, closed] = [bitsOf(numbers.open, size), bitsOf(numbers.closed, size)];
  return { open, closed, unknown: without(without(all, open), closed) };
}

/** The numbers of the records of which this is true. */
export function where({ size }: Collection, holds: (number: number) => boolean): Bits {
  const numbers: number[] = [];
  for (let number = 0; number < size; number++) if (holds(number)) numbers.push(number);
  return bitsOf(numbers, size);
}

/** The records that a test holds for. They are looked at once for each test. */
export function passed(collection: Collection, test: RecordTest): Bits {
  const found = collection.passed.get(test) ?? where(collection, (number) => test((collection.candidates[number] as Candidate).record));
  collection.passed.set(test, found);
  return found;
}

/** For each record the square of the chord to a place; NaN for records without a point. Worked out once for each place. */
export function chordsFrom(collection: Collection, place: LatLon): Float64Array {
  const chords = collection.chords.get(place) ?? measure(collection, place);
  collection.chords.set(place, chords);
  return chords;
}

function measure({ points: { x, y, z }, size }: Collection, place: LatLon): Float64Array {
  const from = unitVector(place);
  const chords = new Float64Array(size);
  for (let number = 0; number < size; number++) {
    chords[number] = chordSquared({ x: x[number] as number, y: y[number] as number, z: z[number] as number }, from);
  }
  return chords;
}
