/** Rule: a record that people see says how to reach the place and on what page the facts stand. */
import { isPublished } from '../../api/core/published.ts';
import type { Rule } from '../context.ts';
import { findingAt } from '../finding.ts';

export const reachable: Rule = (entry) => {
  const { record } = entry;
  if (!isPublished(record)) return [];
  const findings = [];
  const ways = [record.phones, record.text, record.chat, record.email, record.website, record.address?.street];
  if (ways.every((way) => way === undefined)) findings.push(findingAt('unreachable', entry, ['confidence']));
  if (!record.sources) findings.push(findingAt('no-source', entry, ['confidence'], { confidence: record.confidence }));
  return findings;
};
