/** The text of a record's file after a check, as the check of the records takes it. */
import type { LocationRecord } from '../../api/core/location.ts';
import { findingsAfter, refuseErrors, type Written } from '../change.ts';
import { Refusal } from '../command/shell.ts';
import { commentsOf } from '../comments.ts';
import { editText, type Change } from '../edit.ts';
import type { Finding } from '../finding.ts';
import type { FoundRecord } from '../find-record.ts';
import { readText, type RecordFile } from '../read.ts';

export type Outcome = { written: Written; record: LocationRecord; /** What the check still asks to look at. */ warnings: Finding[] };

/**
 * Makes the changes and has them checked. Where a page does not give a number or address any more, the record may not
 * rest on enough pages to be `confirmed`: then it becomes `listed`.
 * @param files the records as they are, among which this one is judged
 * @throws Refusal with the findings when the check would refuse the record, or when a comment would be lost
 */
export function outcomeOf(root: string, today: string, found: FoundRecord, changes: readonly Change[], files: RecordFile[]): Outcome {
  const first = written(found, changes);
  const findings = findingsAfter(root, today, [first], { present: files });
  if (!findings.some(({ code }) => code === 'confirmed-thin')) return checked(first, findings);
  const second = written(found, [...changes, { path: ['confidence'], value: 'listed' }]);
  return checked(second, findingsAfter(root, today, [second], { present: files }));
}

function written({ file, text }: FoundRecord, changes: readonly Change[]): Written {
  const edited = editText(text, changes);
  const kept = commentsOf(edited);
  const lost = commentsOf(text).find((comment) => !kept.includes(comment));
  if (lost !== undefined) throw new Refusal(`Nothing was written, because the comment "${lost}" would be lost. Move it to the beginning of ${file} and try again.`);
  return { file, text: edited };
}

function checked(written: Written, findings: Finding[]): Outcome {
  refuseErrors(findings);
  const { record } = readText(written.file, written.text).entry;
  if (!record) throw new Error(`${written.file} could not be read back. Nothing was written.`);
  return { written, record, warnings: findings };
}
