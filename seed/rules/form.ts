/** Rule: a record has the form the schema gives it. Turns what zod says into findings with a place and a way out. */
import { isScalar, type Document } from 'yaml';
import type { z } from 'zod';
import { locationSchema, type LocationRecord } from '../../api/core/location.ts';
import { nearest } from '../../api/core/words.ts';
import type { FindingCode } from '../codes.ts';
import { finding, findingAt, type Finding, type Located } from '../finding.ts';
import type { Path } from '../positions.ts';
import { shapeAt } from '../shape.ts';

type Issue = z.core.$ZodIssue;
type ReadByForm = { record?: LocationRecord; draft?: LocationRecord; findings: Finding[] };

/** Keys under which people put the name of a person. A record never names one. */
const personalKey = /^(contacts?|directors?|managers?|coordinators?|coach(es)?|staff|persons?|counselors?|leaders?)(_|$)|_name$/i;
/** Fields whose own code tells the form better than their description does. */
const formOfField: Readonly<Record<string, FindingCode>> = {
  id: 'id-form', replaced_by: 'id-form', zip: 'zip-form', number: 'phone-form', dated: 'date-form', read: 'date-form',
  on: 'date-form', url: 'url-form', chat: 'url-form', website: 'url-form', email: 'email-form',
};

/**
 * Reads a document as a record.
 * @returns `record` when its form is right; else `draft` when unknown keys and forgotten quotes were all that was wrong
 */
export function readByForm(located: Located, document: Document.Parsed): ReadByForm {
  const value: unknown = document.toJS();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { findings: [findingAt('not-a-record', located, [])] };
  }
  const result = locationSchema.safeParse(value);
  if (result.success) return { record: result.data, draft: result.data, findings: [] };
  const findings = result.error.issues.flatMap((issue) => findingsOf(issue, located, document));
  for (const issue of result.error.issues) mend(value, issue, document);
  const mended = locationSchema.safeParse(value);
  return mended.success ? { draft: mended.data, findings } : { findings };
}

/** Path of an issue, without the symbols that zod allows and YAML cannot hold. */
function pathOf(issue: Issue): (string | number)[] {
  return issue.path.filter((key) => typeof key !== 'symbol');
}

/** The text of a value that lacks its quotes: `02116` is read as a number and must stay 02116. */
function unquoted(issue: Issue, document: Document.Parsed): string | undefined {
  if (issue.code !== 'invalid_type' || issue.expected !== 'string') return undefined;
  const node = document.getIn(pathOf(issue), true);
  return isScalar(node) && typeof node.value === 'number' ? node.source : undefined;
}

function mend(value: object, issue: Issue, document: Document.Parsed): void {
  const path = pathOf(issue);
  let holder: unknown = value;
  const text = unquoted(issue, document);
  for (const key of text === undefined ? path : path.slice(0, -1)) holder = (holder as Record<string, unknown>)[key];
  const fields = holder as Record<string, unknown>;
  const last = path.at(-1);
  if (text !== undefined && last !== undefined) fields[last] = text;
  if (issue.code === 'unrecognized_keys') for (const key of issue.keys) delete fields[key];
}

function findingsOf(issue: Issue, located: Located, document: Document.Parsed): Finding[] {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(located, [...path, key]));
  const field = path.filter((key) => typeof key === 'string').join('.');
  const node = document.getIn(path, true);
  const value = isScalar(node) ? String(node.source ?? node.value).slice(0, 80) : '';
  const words = { field, value, description: shapeAt(path)?.description ?? '' };
  if (issue.code === 'invalid_value') return [unknownWord(located, path, issue.values.map(String), words, node === undefined)];
  if (node === undefined) return [findingAt('missing-field', located, path, words)];
  if (isScalar(node) && (node.value === null || node.value === '')) return [findingAt('empty-value', located, path, words)];
  if (unquoted(issue, document) !== undefined) return [findingAt('quotes-missing', located, path, words)];
  if (issue.code === 'custom') return [findingAt('value-twice', located, path, words)];
  if (issue.code === 'too_small' && issue.origin !== 'number') return [findingAt('empty-value', located, path, words)];
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return [findingAt('too-long', located, path, { ...words, most: String(issue.maximum) })];
  }
  return [findingAt(isScalar(node) ? (formOfField[String(path.at(-1))] ?? 'wrong-form') : 'wrong-form', located, path, words)];
}

function unknownKey({ file, positions }: Located, path: Path): Finding {
  const key = String(path.at(-1));
  const allowed = Object.keys(shapeAt(path.slice(0, -1))?.properties ?? {});
  const near = nearest(key, allowed);
  const code = personalKey.test(key) ? 'personal-key' : 'unknown-key';
  return finding(code, file, positions.key(path), { key, hint: near ? `Did you mean ${near}?` : `Allowed: ${allowed.join(', ')}.` });
}

function unknownWord(
  located: Located, path: Path, allowed: readonly string[], words: Readonly<Record<string, string>>, missing: boolean,
): Finding {
  if (missing) return findingAt('missing-field', located, path, words);
  const near = nearest(words['value'] ?? '', allowed);
  const list = `Allowed: ${allowed.join(', ')}.`;
  return findingAt('unknown-word', located, path, { ...words, hint: near ? `Did you mean ${near}? ${list}` : list });
}
