/** From an address to a query: one reader per kind of filter. Nothing here throws; problems are returned. */
import { readLocalMinute } from '../clock.ts';
import { declarations, limits, type DeclarationOf, type FilterDeclaration, type FilterKind, type FilterName } from '../filters.ts';
import type { Bounds } from '../region.ts';
import { nearest, wordsOf } from '../words.ts';
import { readBox, readCoordinates, readMiles } from './read-place.ts';
import { controlCharacter, problem, unknownValue, type FilterValues, type Problem, type Query } from './values.ts';

export type ReadContext = {
  /** Bounds of the region, to tell coordinates that cannot be meant. */
  bounds: Bounds;
  /** Miles to look within where an address names a place and does not say how far. Any distance unless given. */
  usualMiles?: number;
};

/** One parameter as it came, or the several of one filter (`near` and `within`). */
type Raw = Readonly<Record<string, string>>;
export type Reading<T> = { value: T } | { problems: Problem[] };

type Readers = {
  [K in FilterKind]: (raw: Raw, name: string, declaration: DeclarationOf<K>, context: ReadContext) => Reading<FilterValues[K]>;
};

const refuse = (...problems: Problem[]): { problems: Problem[] } => ({ problems });

const readers: Readers = {
  words(raw, name) {
    const text = raw[name] ?? '';
    if (text.length > limits.longestWords) return refuse(problem(name, text, 'too-long'));
    if (wordsOf(text).length === 0) return refuse(problem(name, text, 'no-words'));
    return { value: text.toWellFormed() };
  },
  anyOf(raw, name, { options }) {
    const wanted = [...new Set((raw[name] ?? '').split(',').map((word) => word.trim()).filter(Boolean))];
    if (wanted.length === 0) return refuse(problem(name, raw[name] ?? '', 'empty', { allowed: options }));
    const unknown = wanted.filter((word) => !options.includes(word));
    if (unknown.length > 0) return { problems: unknown.slice(0, 20).map((word) => unknownValue(name, word, options)) };
    return { value: options.filter((word) => wanted.includes(word)) };
  },
  flag(raw, name) {
    return raw[name] === 'true' ? { value: true } : refuse(unknownValue(name, raw[name] ?? '', ['true']));
  },
  openAt(raw, name) {
    const wanted = [...new Set((raw[name] ?? '').split(','))];
    const at = wanted.filter((word) => word !== 'unknown');
    const wrong = at.filter((word) => word !== 'now' && !readLocalMinute(word));
    if (wrong.length > 0) return { problems: wrong.slice(0, 20).map((word) => problem(name, word, 'not-a-time')) };
    if (at.length > limits.mostTimes) return refuse(problem(name, raw[name] ?? '', 'too-long'));
    return { value: { at: at.sort(), unknown: wanted.includes('unknown') } };
  },
  near(raw, name, { radius }, { bounds, usualMiles }) {
    const text = raw[name]?.trim();
    if (text === undefined) return refuse(problem(radius, raw[radius] ?? '', 'needs-near'));
    if (text.length > limits.longestWords) return refuse(problem(name, text, 'too-long'));
    const miles: Reading<number | undefined> = raw[radius] === undefined ? { value: usualMiles } : readMiles(radius, raw[radius]);
    const point = readCoordinates(name, text, bounds);
    const problems = [miles, point].flatMap((reading) => (reading && 'problems' in reading ? reading.problems : []));
    if (problems.length > 0) return { problems };
    return {
      value: {
        text: text.toWellFormed(),
        ...('value' in miles && miles.value !== undefined && { miles: miles.value }),
        ...(point && 'value' in point && { point: point.value }),
      },
    };
  },
  inside: (raw, name) => readBox(name, raw[name] ?? ''),
};

/** The parameters that belong to a filter: its name, and for `near` its radius as well. */
export function parametersOf(name: string, declaration: FilterDeclaration): string[] {
  return declaration.kind === 'near' ? [name, declaration.radius] : [name];
}

/** Every parameter that some filter reads. */
export const filterParameters: readonly string[] = declarations.flatMap(([name, declaration]) => parametersOf(name, declaration));

/**
 * Reads the filters of an address.
 * @param entries decoded names and values. A name that comes twice is a problem; the first value counts.
 * @param others names that other readers take care of (`sort`, `limit` ...).
 * @returns what could be read, and a problem for everything that could not: a page drops it and says so, the API refuses.
 */
export function readQuery(entries: Iterable<readonly [string, string]>, context: ReadContext, others: readonly string[] = []): { query: Query; problems: Problem[] } {
  const known = [...filterParameters, ...others];
  const raw: Record<string, string> = Object.create(null);
  const problems: Problem[] = [];
  for (const [name, value] of entries) {
    const found = generalProblem(name, value, known, raw);
    if (found) problems.push(found);
    else raw[name] = value;
    if (problems.length >= 50) break;
  }
  const query: Query = {};
  for (const [name, declaration] of declarations) {
    if (!parametersOf(name, declaration).some((parameter) => parameter in raw)) continue;
    const reading = readOne(raw, name, declaration, context);
    if ('problems' in reading) problems.push(...reading.problems);
    else Object.assign(query, { [name]: reading.value });
  }
  return { query, problems };
}

function readOne<K extends FilterKind>(raw: Raw, name: FilterName, declaration: DeclarationOf<K>, context: ReadContext): Reading<FilterValues[K]> {
  const reader = readers[declaration.kind as K];
  return reader(raw, name, declaration, context);
}

function generalProblem(name: string, value: string, known: readonly string[], raw: Raw): Problem | undefined {
  if (!known.includes(name)) {
    const near = nearest(name, known);
    return problem(name, value, 'unknown-parameter', near === undefined ? {} : { nearest: near });
  }
  if (name in raw) return problem(name, value, 'repeated');
  if (value.trim() === '') return problem(name, value, 'empty');
  const unreadable = controlCharacter(name, value);
  if (unreadable) return unreadable;
  if (value.length > limits.longestValue) return problem(name, value, 'too-long');
  return undefined;
}
