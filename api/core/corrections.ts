/** What people tell us of a record: that something is wrong, or that they called and it is right. */
import { problem, unknownValue, type Problem } from './query/values.ts';

export const correctionReasons = ['number-does-not-work', 'moved', 'closed', 'hours-wrong', 'other', 'called-and-right'] as const;
export type CorrectionReason = (typeof correctionReasons)[number];

export type Correction = {
  /** id of the record. */
  location: string;
  reason: CorrectionReason;
  /** In their own words; empty where they wrote nothing. */
  text: string;
};

/** Longest text, in characters as people count them. */
export const longestText = 1000;

/** Name of the field that people do not see. A program that fills in every field fills in this one, and is not listened to. */
export const trapField = 'website';

const fields = ['location', 'reason', 'text', trapField] as const;

/** Control characters but line ends, and those that turn the direction of what follows: a text is shown in terminals too. */
// oxlint-disable-next-line no-control-regex -- finding them is the purpose
const unseen = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** The text as it is kept: one kind of line end, nothing unseen, no space around it. */
export const plainText = (text: string): string => text.toWellFormed().replaceAll(/\r\n?/g, '\n').replaceAll('\t', ' ').replaceAll(unseen, '').trim();

/**
 * Reads what was sent.
 * @param sent fields by name; what is no text counts as wrong
 * @returns every problem at once; else the correction, and whether a program filled in what people do not see
 */
export function readCorrection(sent: Readonly<Record<string, unknown>>): { problems: Problem[] } | { problems?: undefined; correction: Correction; isTrapped: boolean } {
  const problems: Problem[] = Object.keys(sent).filter((name) => !(fields as readonly string[]).includes(name))
    .map((name) => problem(name, shown(sent[name]), 'unknown-parameter', { allowed: fields.filter((field) => field !== trapField) }));
  const { location, reason, text = '', [trapField]: trap = '' } = sent;
  if (typeof location !== 'string' || location === '') problems.push(problem('location', shown(location), 'empty'));
  if (typeof reason !== 'string' || !isReason(reason)) problems.push(unknownValue('reason', shown(reason), correctionReasons));
  if (typeof text !== 'string') problems.push(problem('text', shown(text), 'unknown-value'));
  const plain = typeof text === 'string' ? plainText(text) : '';
  if ([...plain].length > longestText) problems.push(problem('text', plain, 'too-long'));
  if (problems.length > 0 || typeof location !== 'string' || typeof reason !== 'string' || !isReason(reason)) return { problems };
  return { correction: { location, reason, text: plain }, isTrapped: trap !== '' };
}

const isReason = (text: string): text is CorrectionReason => (correctionReasons as readonly string[]).includes(text);

/** What is neither text nor number is not repeated: writing out what somebody nested deeply enough ends the stack. */
const shown = (value: unknown): string => (typeof value === 'string' ? plainText(value) : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '');
