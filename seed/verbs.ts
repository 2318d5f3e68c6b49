/** The verbs of the command, in the order of its help. */
import type { Verb } from './command/verb.ts';
import { callListVerb } from './verbs/call-list.ts';
import { check } from './verbs/check.ts';
import { confirm } from './verbs/confirm.ts';
import { corrections } from './verbs/corrections.ts';
import { diff } from './verbs/diff.ts';
import { exportTable } from './verbs/export.ts';
import { fix } from './verbs/fix.ts';
import { geocodeVerb } from './verbs/geocode.ts';
import { importRecords } from './verbs/import.ts';
import { links } from './verbs/links.ts';
import { load } from './verbs/load.ts';
import { newVerb } from './verbs/new.ts';
import { report } from './verbs/report.ts';

export const verbs: readonly Verb[] = [check, fix, load, newVerb, geocodeVerb, callListVerb, confirm, corrections, report, links, exportTable, importRecords, diff];
