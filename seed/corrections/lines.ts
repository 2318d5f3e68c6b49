/** Notes about records as a maintainer reads them. */
import { plainText } from '../../api/core/corrections.ts';
import { correctionWords } from '../../web/messages/en/corrections.ts';
import type { KeptCorrection } from './store.ts';

/** Lines by record: number, what was found, how often and when, and what was written. `names` of records by id. */
export function correctionLines(kept: readonly KeptCorrection[], names: ReadonlyMap<string, string>): string[] {
  if (kept.length === 0) return ['Nothing waits.'];
  const lines: string[] = [];
  let location: string | undefined;
  for (const each of kept) {
    if (each.location !== location) lines.push(...(location === undefined ? [] : ['']), `${names.get(each.location) ?? 'No record any more'}  (${each.location})`);
    ({ location } = each);
    lines.push(`  ${String(each.number).padStart(4)}  ${reasonWords(each.reason)}  ${whenWords(each)}${each.done_on === null ? '' : `  looked at on ${each.done_on}`}`);
    if (each.text) lines.push(...plainText(each.text).split('\n').map((line) => `        > ${line}`));
  }
  const waiting = kept.filter(({ done_on }) => done_on === null).length;
  return [...lines, '', `${waiting} ${waiting === 1 ? 'waits' : 'wait'}. When you have looked: npm run seed -- corrections --done <number ...>`];
}

const reasonWords = (reason: string): string => (correctionWords.reasons as Record<string, string>)[reason] ?? reason;

const whenWords = ({ times, first_on, last_on }: KeptCorrection): string =>
  (times === 1 ? `on ${first_on}` : `${times} times, ${first_on === last_on ? `on ${first_on}` : `${first_on} to ${last_on}`}`);
