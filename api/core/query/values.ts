/** What a query is once it has been read: one value per filter, of a type that belongs to the filter's kind. */
import type { LatLon } from '../distance.ts';
import type { FilterName, filters } from '../filters.ts';
import type { Bounds } from '../region.ts';
import { nearest } from '../words.ts';

export type NearValue = {
  /** As typed: a ZIP, a name, or `lat,lon`. */
  text: string;
  /** Radius. Without one, everything that has a point matches. */
  miles?: number;
  /** Known at once for `lat,lon`; for a name or ZIP once it has been looked up. */
  point?: LatLon;
};

export type OpenAtValue = {
  /** `now` or local minutes as `2026-11-28T18:30`. Empty when only `unknown` was asked for, which then means now. */
  at: readonly string[];
  unknown: boolean;
};

export type FilterValues = {
  words: string;
  anyOf: readonly string[];
  flag: true;
  openAt: OpenAtValue;
  near: NearValue;
  inside: Bounds;
};

/** Values by filter name. A filter that is absent lets everything through. */
export type Query = { [N in FilterName]?: FilterValues[(typeof filters)[N]['kind']] };

/** What is wrong with a parameter. Words are added where it is shown. */
export type Problem = {
  parameter: string;
  /** The value as it came, cut to 100 characters. */
  value: string;
  code: ProblemCode;
  /** The allowed word nearest to what came. */
  nearest?: string;
  allowed?: readonly string[];
};

export const problemCodes = [
  'unknown-parameter', 'unknown-value', 'empty', 'repeated', 'too-long', 'no-words', 'control-character',
  'bad-encoding', 'not-a-number', 'out-of-range', 'swapped-coordinates', 'outside-region', 'unknown-place',
  'unknown-zip', 'needs-near', 'not-a-time', 'not-a-box', 'crossed-box', 'bad-cursor', 'cursor-of-another-query',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** A problem with the value shortened, so that an answer never carries 10,000 characters back. */
export function problem(parameter: string, value: string, code: ProblemCode, more: Partial<Problem> = {}): Problem {
  return { parameter: parameter.slice(0, 100), value: value.slice(0, 100), code, ...more };
}

/** A value that is not on a closed list, with the nearest that is. */
export function unknownValue(name: string, value: string, allowed: readonly string[]): Problem {
  const near = nearest(value, allowed);
  return problem(name, value, 'unknown-value', { allowed, ...(near !== undefined && { nearest: near }) });
}

// oxlint-disable-next-line no-control-regex -- finding them is the purpose
const controls = /[\u0000-\u001f\u007f]/g;

/** The problem with a value that holds control characters, shown without them; undefined for any other. */
export function controlCharacter(name: string, value: string): Problem | undefined {
  const shown = value.replaceAll(controls, '\ufffd');
  return shown === value ? undefined : problem(name, shown, 'control-character');
}
