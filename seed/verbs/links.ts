/** `links`: whether the pages that records name are still there. */
import { setTimeout as wait } from 'node:timers/promises';
import type { LocationRecord } from '../../api/core/location.ts';
import { exitCodes, type Shell } from '../command/shell.ts';
import type { Verb } from '../command/verb.ts';
import { checkLinks, type Pace } from '../links/check.ts';
import { linksOf } from '../links/links.ts';
import { watchOf } from '../command/progress.ts';
import { countVerdicts, linksText } from '../links/text.ts';
import { readRecords } from '../records.ts';

const help = `
Asks each website, chat and source once, and says of each that needs a hand what is wrong, what to do, and which records
name it. Records that moved or closed are left out. Nothing is written. A page that lets no programs in is not called gone.
It takes some minutes: servers are asked politely, one page at a time each. Ctrl-C shows what is known so far.

Examples:
  npm run seed -- links
  npm run seed -- links --only harbor-place-lynn 988-lifeline
  npm run seed -- links --json > links.json

Ends with 0 whatever it finds, so that no build fails because somebody's website does.`;

/** Milliseconds that one request may take. */
const timeout = 20_000;

const pace = ({ fetch, clock, stopped }: Shell): Pace => ({
  fetch, stopped, timeout, now: clock, wait: (milliseconds, signal) => wait(milliseconds, undefined, { signal }),
});

/** The verb, with the pace at which it works. */
export const linksVerb = (paceOf: (shell: Shell) => Pace, write: (text: string) => void): Verb => ({
  name: 'links',
  summary: 'Check every website, chat and source address; says what to do about each that does not work.',
  describe: (command) => void command.option('--only <id...>', 'only the links of these records').addHelpText('after', help),
  async run(shell, { folder, json, only }) {
    const { records } = readRecords(folder);
    const unknown = (only as string[] | undefined ?? []).filter((id) => !records.some((record) => record.id === id));
    if (unknown.length > 0) {
      shell.complain(`There is no record called ${unknown.join(' or ')}. An id is the name of the file without .yaml. For several: --only one-id another-id`);
      return exitCodes.misused;
    }
    const links = linksOf(chosen(records, only as string[] | undefined));
    const progress = watchOf(shell, json, write)(links.length, 'links');
    const checked = await checkLinks(links, paceOf(shell), progress.step);
    progress.end();
    shell.print(json ? JSON.stringify({ counts: countVerdicts(checked), unchecked: checked.filter(({ verdict }) => !verdict).length, links: checked }, null, 2) : linksText(checked));
    return exitCodes.fine;
  },
});

/** Those asked for; else all that are not known to be gone, whose pages may go too. */
function chosen(records: readonly LocationRecord[], only: readonly string[] | undefined): LocationRecord[] {
  return records.filter(({ id, status }) => (only ? only.includes(id) : status === 'open' || status === 'unclear'));
}

export const links = linksVerb(pace, (text) => void process.stderr.write(text));
