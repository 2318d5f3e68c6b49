/**
 * Rule: no page stands twice among the sources, and what must rest on a source does: on a page, or on what somebody told
 * us (`told`). Leads may rest on nothing.
 */
import type { LocationRecord, Source } from '../../api/core/location.ts';
import { toldFacts } from '../../api/core/told.ts';
import type { Rule } from '../context.ts';
import { findingAt, type Finding } from '../finding.ts';

type Fact = Source['supports'][number];
type Need = {
  field: string;
  has(record: LocationRecord): boolean;
  /** One of these facts must stand in `supports` of a source. */
  facts: readonly Fact[];
  /** Words of which one in `to_check` says that the fact still has to be confirmed; then it may stand meanwhile. */
  orAsked?: readonly string[];
};

const needs: readonly Need[] = [
  { field: 'address', has: ({ address }) => address?.street !== undefined, facts: ['address', 'location'] },
  { field: 'peer_run', has: ({ peer_run }) => peer_run === true, facts: ['peer-run'] },
  { field: 'police_policy', has: ({ police_policy }) => police_policy !== undefined, facts: ['police-policy'] },
  { field: 'languages', has: ({ languages }) => languages !== undefined, facts: ['languages'] },
  { field: 'phones', has: ({ phones }) => phones !== undefined, facts: ['phone'], orAsked: ['number', 'phone'] },
  { field: 'text', has: ({ text }) => text !== undefined, facts: ['text'], orAsked: ['text', 'number'] },
  { field: 'hours', has: ({ hours }) => hours !== undefined, facts: ['hours'], orAsked: ['hours'] },
  { field: 'email', has: ({ email }) => email !== undefined, facts: ['email'], orAsked: ['e-mail', 'email'] },
];

export const sources: Rule = (entry) => {
  const { record } = entry;
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const [index, { url }] of (record.sources ?? []).entries()) {
    if (seen.has(url)) findings.push(findingAt('source-twice', entry, ['sources', index, 'url'], { url }));
    seen.add(url);
  }
  if (record.confidence === 'lead' || !record.sources) return findings;
  for (const { field, facts, orAsked } of unsupported(record)) {
    const hint = orAsked ? ' Or write into to_check that it still has to be confirmed.' : '';
    findings.push(findingAt('fact-unsupported', entry, [field], { field, fact: facts.join(' or '), hint }));
  }
  return findings;
};

/** What of a record must rest on a page or on what we were told, and rests on neither, nor is to be asked. */
export function unsupported(record: LocationRecord): readonly Need[] {
  const supported = new Set([...(record.sources ?? []).flatMap(({ supports }) => supports), ...toldFacts(record)]);
  const asked = (record.to_check ?? []).join(' ').toLowerCase();
  return needs.filter(({ has, facts, orAsked }) =>
    has(record) && !facts.some((fact) => supported.has(fact)) && !orAsked?.some((word) => asked.includes(word)));
}
