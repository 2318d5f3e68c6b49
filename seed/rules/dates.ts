/** Rule: dates exist, none lies in the future, and no page was dated after we read it. */
import { isCalendarDay } from '../../api/core/clock.ts';
import type { Rule } from '../context.ts';
import { findingAt, type Finding } from '../finding.ts';
import type { Path } from '../positions.ts';

export const dates: Rule = (entry, { today }) => {
  const { checked, sources = [], told = [] } = entry.record;
  const findings: Finding[] = [];
  const isSound = (date: string, path: Path): boolean => {
    if (!exists(date)) findings.push(findingAt('date-unreal', entry, path, { date }));
    else if (date > today.slice(0, date.length)) findings.push(findingAt('date-future', entry, path, { date, today }));
    else return true;
    return false;
  };
  const checkedSound = isSound(checked.on, ['checked', 'on']);
  for (const [index, { on }] of told.entries()) isSound(on, ['told', index, 'on']);
  for (const [index, { dated, read }] of sources.entries()) {
    const readSound = isSound(read, ['sources', index, 'read']);
    if (checkedSound && readSound && read > checked.on) {
      findings.push(findingAt('read-after-check', entry, ['checked', 'on'], { on: checked.on, read }));
    }
    if (dated === 'undated' || !isSound(dated, ['sources', index, 'dated'])) continue;
    if (readSound && dated > read.slice(0, dated.length)) {
      findings.push(findingAt('dated-after-read', entry, ['sources', index, 'dated'], { dated, read }));
    }
  }
  return findings;
};

/** True for a day, month or year that exists: `2026-02-30` and `2026-13` do not. */
function exists(date: string): boolean {
  return isCalendarDay(`${date}-01-01`.slice(0, 10)) && Number(date.slice(0, 4)) >= 1900;
}
