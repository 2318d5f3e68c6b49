/** The guide to peer support: what it is, where it is found, the roles and how to become one. The texts stand in `seed/guide`. */
import type { InterfaceLanguage } from './interface-languages.ts';
import type { peerRoles, Vocabulary } from './vocabulary.ts';

/** A text in English; in other languages the guide has a translation of it. */
export type Words = { en: string };

/** A text in another language. `also`: other forms under which texts of that language use it, where it is a term. */
export type Translation = { text: string; also?: readonly string[] };
/** By language, then by the English text: what is changed in English has no translation any more. */
export type Translations = { readonly [L in InterfaceLanguage]?: Readonly<Record<string, Translation>> };

/** What a fact rests on. */
export type GuideSource = {
  id: string;
  title: string;
  /** Absent for papers that are on no page. */
  url?: string;
  /** Date on the page, as exact as it is, or `undated`. */
  dated: string;
  /** Day on which somebody of ours read it, YYYY-MM-DD. */
  read: string;
};

/** A sentence and the ids of its sources; without any it is an advice of ours and says so, or says what is not known. */
export type Fact = Words & { sources?: readonly string[] };

/** Records as the list finds them: values of filters by the names that they have in addresses. */
export type GuideLink = { [Name in 'kind' | 'focus' | 'audience' | 'role']?: readonly Vocabulary[Name][number][] };

/** What is told of a role, in order. */
export const roleAspects = [
  'supports', 'lived_experience', 'to_start', 'training', 'cost', 'trainers', 'certificate', 'application', 'supervision', 'payer', 'skills', 'work',
] as const;
export type RoleAspect = (typeof roleAspects)[number];

export type RoleId = (typeof peerRoles)[number];

/** Where to ask for somebody with a role. */
export type Tip = Words & { link?: GuideLink; record?: string };

export type Role = {
  id: RoleId;
  /** The letters that people use for it. */
  short?: string;
  in_brief: Fact;
  /** Aspects that are not here are not known. */
  facts: { [Aspect in RoleAspect]?: readonly Fact[] };
  find: readonly Tip[];
};

/** How to become one. */
export type Becoming = {
  id: RoleId;
  steps: readonly Fact[];
  prepare: readonly Fact[];
  notes: readonly Fact[];
  /** Classes that were: shown as the past. `when` as exact as it is known. */
  past: readonly (Fact & { when: string })[];
  unknown: readonly Words[];
  /** Ids of records that train or certify. */
  trainers: readonly string[];
};

/** A word of the field. */
export type Term = {
  id: string;
  term: Words;
  /** What letters stand for. */
  full?: Words;
  means: Words;
  /** Other forms under which texts use it. */
  also?: { en: readonly string[] };
};

/** A place in the system where peers are met; without a link it is said how to ask. */
export type Channel = { id: string; name: Words; what: Words; link?: GuideLink };

/** A question on the way to the right list. */
export type Question = { id: string; asks: Words; answers: readonly Answer[] };
/** What somebody answers, and where that leads: to another question, to a list, or to a page of this site. */
export type Answer = { says: Words; /** What somebody should know before the list. */ note?: Words } & ({ next: string } | { link: GuideLink } | { page: string });

export type Guide = {
  sources: readonly GuideSource[];
  /** What peer support is, and what it is not. */
  what: { is: readonly Fact[]; is_not: readonly Fact[] };
  roles: readonly Role[];
  becoming: readonly Becoming[];
  terms: readonly Term[];
  channels: readonly Channel[];
  questions: readonly Question[];
  translations: Translations;
};

/** The guide, with the names of the records that it sends people to. */
export type NamedGuide = Guide & { names: Readonly<Record<string, string>> };

/** The pages of the guide and their addresses. */
export const guideParts = { start: '/guide', roles: '/guide/roles', become: '/guide/become' } as const;
export type GuidePart = keyof typeof guideParts;

/** Ids of the records that a guide sends people to. */
export function recordsNamed({ roles, becoming }: Guide): string[] {
  return [...new Set([...roles.flatMap(({ find }) => find.flatMap(({ record }) => record ?? [])), ...becoming.flatMap(({ trainers }) => trainers)])];
}
