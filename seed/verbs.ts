/** The verbs of the command, in the order of its help. */
import type { Verb } from './command/verb.ts';
import { check } from './verbs/check.ts';
import { diff } from './verbs/diff.ts';
import { exportTable } from './verbs/export.ts';
import { fix } from './verbs/fix.ts';
import { importRecords } from './verbs/import.ts';
import { load } from './verbs/load.ts';

export const verbs: readonly Verb[] = [check, fix, load, exportTable, importRecords, diff];
