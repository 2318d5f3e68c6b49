/** The form of the files of the guide. Closed, as that of a record: what is not known here is an error. */
import { z } from 'zod';
import { roleAspects } from '../../api/core/guide.ts';
import { audiences, focuses, kinds, peerRoles } from '../../api/core/vocabulary.ts';

const text = z.string().trim().min(1);
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Small letters, digits and single hyphens.');
const day = z.iso.date();
const words = { en: text };
const wordsOnly = z.strictObject(words);
const fact = z.strictObject({ ...words, sources: z.array(id).min(1).optional() });

/** One value, or several. */
const values = <T extends readonly [string, ...string[]]>(list: T) => z.union([z.enum(list).transform((one) => [one]), z.array(z.enum(list)).min(1)]);
const link = z.strictObject({ kind: values(kinds), focus: values(focuses), audience: values(audiences), role: values(peerRoles) }).partial()
  .refine((value) => Object.keys(value).length > 0, 'Say what to look for, as { kind: warmline }.');

const source = z.strictObject({
  id, title: text, url: z.string().regex(/^https:\/\/\S+$/, 'A link begins with https://.').optional(),
  dated: z.string().regex(/^(undated|\d{4}(-\d{2}(-\d{2})?)?)$/, 'A date as "2026-11-21", "2026-11", "2026", or undated.'), read: day,
});

const role = z.strictObject({
  id: z.enum(peerRoles), short: text.optional(), in_brief: fact,
  facts: z.partialRecord(z.enum(roleAspects), z.array(fact).min(1)),
  find: z.array(z.strictObject({ ...words, link: link.optional(), record: id.optional() })).min(1),
});

const becoming = z.strictObject({
  id: z.enum(peerRoles), steps: z.array(fact).min(1), prepare: z.array(fact).default([]), notes: z.array(fact).default([]),
  past: z.array(z.strictObject({ ...words, sources: z.array(id).min(1), when: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/) })).default([]),
  unknown: z.array(wordsOnly).default([]), trainers: z.array(id),
});

const term = z.strictObject({ id, term: wordsOnly, full: wordsOnly.optional(), means: wordsOnly, also: z.strictObject({ en: z.array(text).min(1) }).optional() });
const channel = z.strictObject({ id, name: wordsOnly, what: wordsOnly, link: link.optional() });

const says = { says: wordsOnly, note: wordsOnly.optional() };
const answer = z.union([
  z.strictObject({ ...says, next: id }), z.strictObject({ ...says, link }), z.strictObject({ ...says, page: z.string().regex(/^\/[a-z/]*$/, 'A page of this site, as /talk.') }),
], 'An answer leads to one thing: next, link or page.');
const question = z.strictObject({ id, asks: wordsOnly, answers: z.array(answer).min(2) });

/** By the names of the files. */
export const guideFiles = {
  sources: z.array(source).min(1),
  roles: z.array(role).length(peerRoles.length, 'Each role stands here once.'),
  become: z.array(becoming).length(peerRoles.length, 'Each role stands here once.'),
  what: z.strictObject({ is: z.array(fact).min(1), is_not: z.array(fact).min(1) }),
  terms: z.array(term).min(1),
  channels: z.array(channel).min(1),
  paths: z.array(question).min(1),
} as const;
export type GuideFile = keyof typeof guideFiles;
