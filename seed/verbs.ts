/** The verbs of the command, in the order of its help. */
import type { Verb } from './command/verb.ts';
import { check } from './verbs/check.ts';
import { corrections } from './verbs/corrections.ts';
import { fix } from './verbs/fix.ts';
import { links } from './verbs/links.ts';
import { load } from './verbs/load.ts';
import { report } from './verbs/report.ts';

export const verbs: readonly Verb[] = [check, fix, load, corrections, links, report];
