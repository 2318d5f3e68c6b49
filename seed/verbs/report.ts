/** `report`: how complete the records are, and how old. */
import { exitCodes } from '../command/shell.ts';
import { todayIn, type Verb } from '../command/verb.ts';
import { reportOf } from '../report/figures.ts';
import { reportText } from '../report/text.ts';

const help = `
Counts the records that people see: how many were checked lately, how many are confirmed (sources agree, which
does not mean that anyone phoned), how many have hours, how many were phoned; towns that are said to have a center
and have no record; kinds by county; and the ten checked longest ago. The site shows the same figures on /about and
gives them at /api/freshness. The lists of towns stand in region.yaml under named_towns.

Examples:
  npm run seed -- report
  npm run seed -- report --json | jq .shares

Ends with 1 when files could not be read: they are in no figure. See them with: npm run seed -- check`;

export const report: Verb = {
  name: 'report',
  summary: 'Say how complete the records are and how long ago they were checked.',
  describe: (command) => void command.addHelpText('after', help),
  run(shell, { folder, json }) {
    const found = reportOf(folder, todayIn(folder, shell));
    const { today, figures, unread } = found;
    shell.print(json ? JSON.stringify({ today, unread_files: unread, ...figures }, null, 2) : reportText(found));
    if (unread > 0) shell.complain('Some files could not be read. See what is wrong with: npm run seed -- check');
    return unread > 0 ? exitCodes.refused : exitCodes.fine;
  },
};
