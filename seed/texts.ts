/** The free texts of a record: everything that a person wrote in words, with its path. */
import type { LocationRecord } from '../api/core/location.ts';
import type { Path } from './positions.ts';
import { locationShape, type Shape } from './shape.ts';

export type Text = { path: Path; text: string };

/** Fields with a form of their own, which hold no free words. */
const formed = new Set(['id', 'replaced_by', 'number', 'zip', 'state', 'dated', 'read', 'on', 'url', 'website', 'chat', 'email', 'hours']);

/** Every free text of a record, nested ones included; without closed words, numbers, dates and links. */
export function textsOf(record: LocationRecord): Text[] {
  return collect(record, locationShape, []).filter(({ path }) => !formed.has(String(path.findLast((key) => typeof key === 'string'))));
}

/** Every link of a record. */
export function linksOf(record: LocationRecord): Text[] {
  return collect(record, locationShape, []).filter(({ text }) => /^https?:/.test(text));
}

function collect(value: unknown, shape: Shape | undefined, path: Path): Text[] {
  if (typeof value === 'string') return shape?.enum ? [] : [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => collect(item, shape?.items, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => collect(item, shape?.properties?.[key], [...path, key]));
}
