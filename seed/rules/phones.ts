/**
 * Rule: numbers exist. Numbers to call are valid in the North American plan (libphonenumber) or one of the three-digit
 * numbers of the state; a number to text may also be a short code of five or six digits, or 988.
 */
import { isValidPhoneNumber } from 'libphonenumber-js';
import type { Rule } from '../context.ts';
import { findingAt, type Finding } from '../finding.ts';

const shortNumbers = new Set(['988', '211', '311', '711']);

export const phones: Rule = (entry) => {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const [index, { number, label = '' }] of (entry.record.phones ?? []).entries()) {
    const path = ['phones', index, 'number'];
    if (!isNumber(number)) findings.push(findingAt('phone-invalid', entry, path, { number }));
    if (seen.has(`${number} ${label}`)) findings.push(findingAt('phone-twice', entry, path, { number }));
    seen.add(`${number} ${label}`);
  }
  const text = entry.record.text?.number;
  if (text !== undefined && !isNumber(text) && !/^\d{5,6}$/.test(text)) {
    findings.push(findingAt('phone-invalid', entry, ['text', 'number'], { number: text }));
  }
  return findings;
};

/** True for a number that can be dialed: `+1` and ten digits of the plan, or one of the short numbers. */
export function isNumber(number: string): boolean {
  return number.length === 3 ? shortNumbers.has(number) : isValidPhoneNumber(number, 'US');
}
