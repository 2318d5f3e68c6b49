/** Reads `region.yaml`: what makes this the directory of one state. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { languageIds } from '../api/core/interface-languages.ts';
import type { Region } from '../api/core/region.ts';
import { kinds } from '../api/core/vocabulary.ts';

const text = z.string().trim().min(1);
const weekday = z.int().min(0).max(6);
const nth = z.int().min(-5).max(5).refine((value) => value !== 0);
const month = z.int().min(1).max(12);
const holiday = z.union([
  z.strictObject({ name: text, month, day: z.int().min(1).max(31) }),
  z.strictObject({ name: text, month, weekday, nth }),
]);
const phone = z.string().regex(/^(\+1\d{10}|\d{3})$/);
const namedTowns = z.strictObject({
  kind: z.enum(kinds), title: text, titles: z.partialRecord(z.enum(languageIds), text).optional(), url: z.string().regex(/^https:\/\/\S+$/), dated: z.string().regex(/^(undated|\d{4}(-\d{2}(-\d{2})?)?)$/), read: z.iso.date(), towns: z.array(text).min(1),
});
const degrees = (most: number) => z.number().min(-most).max(most);

const regionSchema = z.strictObject({
  name: text,
  code: z.string().regex(/^[A-Z]{2}$/),
  time_zone: text.refine(isTimeZone, 'is not a time zone; write one such as America/New_York'),
  bounds: z
    .strictObject({ west: degrees(180), south: degrees(90), east: degrees(180), north: degrees(90) })
    .refine(({ west, south, east, north }) => west < east && south < north, 'has west east of east, or south north of north'),
  counties: z.array(text).min(1),
  holidays: z.array(holiday).min(1),
  crisis_lines: z.array(z.strictObject({ id: text, name: text, call: phone, text: phone.optional() })).min(1),
  named_towns: z.array(namedTowns).default([]),
  names: z.partialRecord(z.enum(languageIds), z.record(text, text)).default({}),
  reached_in: z.partialRecord(z.enum(languageIds), z.record(text, text)).default({}),
});

/**
 * Reads the text of a `region.yaml`.
 * @throws Error whose message names each field that is wrong
 */
export function parseRegion(yaml: string): Region {
  const result = regionSchema.safeParse(parse(yaml));
  if (!result.success) throw new Error(`region.yaml needs mending. ${z.prettifyError(result.error)}`);
  const { name, code, time_zone, bounds, counties, holidays, crisis_lines, named_towns: named, names, reached_in: reachedIn } = result.data;
  const known = new Set([...holidays.map((rule) => rule.name), ...crisis_lines.map(({ id }) => id)]);
  const unknown = Object.values(names).flatMap((each) => Object.keys(each)).find((each) => !known.has(each));
  if (unknown !== undefined) throw new Error(`region.yaml needs mending. Under names stands “${unknown}”, which is no holiday and no crisis line of this region.`);
  const notLine = Object.values(reachedIn).flatMap((each) => Object.keys(each)).find((each) => crisis_lines.every(({ id }) => id !== each));
  if (notLine !== undefined) throw new Error(`region.yaml needs mending. Under reached_in stands “${notLine}”, which is no crisis line of this region.`);
  const crisisLines = crisis_lines.map(({ text: number, ...line }) => (number === undefined ? line : { ...line, text: number }));
  return { name, code, timeZone: time_zone, bounds, counties, holidays, crisisLines, namedTowns: named, names, reachedIn };
}

/**
 * Reads the region of a folder.
 * @param root folder that holds `region.yaml`, as `seed`
 * @throws Error when the file cannot be read or is wrong
 */
export function readRegion(root: string): Region {
  return parseRegion(readFileSync(join(root, 'region.yaml'), 'utf8'));
}

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
