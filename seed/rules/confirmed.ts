/**
 * Rule: `confirmed` and `listed` keep their word. Confirmed means that a page of the operator or a government body
 * gives a way to reach the place, or two independent pages agree, and that something is not older than about four
 * years. Listed means that something is not older than about eight. Age is a warning, because it comes by itself.
 */
import { isPublished } from '../../api/core/published.ts';
import type { Source } from '../../api/core/location.ts';
import type { Rule } from '../context.ts';
import { findingAt } from '../finding.ts';

const contactFacts = ['address', 'phone', 'text', 'email'] as const;
const freshYears = 4;
const oldYears = 8;

export const confirmed: Rule = (entry, { today }) => {
  const { confidence, sources } = entry.record;
  if (!isPublished(entry.record) || !sources) return [];
  const year = Number(today.slice(0, 4));
  const datedSince = (first: number) => sources.some(({ dated }) => dated !== 'undated' && Number(dated.slice(0, 4)) >= first);
  const anyUndated = sources.some(({ dated }) => dated === 'undated');
  if (!anyUndated && !datedSince(year - oldYears)) {
    return [findingAt('evidence-old', entry, ['sources'], { year: String(year - oldYears) })];
  }
  if (confidence !== 'confirmed') return [];
  const contacts = sources.filter(({ supports }) => contactFacts.some((fact) => supports.includes(fact)));
  const official = contacts.some(({ kind }) => kind === 'operator' || kind === 'state');
  const independent = new Set(contacts.map(host)).size >= 2;
  if (!official && !independent) return [findingAt('confirmed-thin', entry, ['confidence'])];
  if (datedSince(year - freshYears) || (official && independent)) return [];
  return [findingAt('confirmed-old', entry, ['confidence'], { year: String(year - freshYears) })];
};

function host({ url }: Source): string {
  return URL.parse(url)?.hostname.replace(/^www\./, '') ?? url;
}
