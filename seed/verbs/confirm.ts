/** `confirm`: records what a call, a visit or a reading found about one record. */
import { Option } from 'commander';
import type { LocationRecord } from '../../api/core/location.ts';
import { checkMethods } from '../../api/core/vocabulary.ts';
import { writeFiles } from '../change.ts';
import { exitCodes, questionsOf, type Shell } from '../command/shell.ts';
import { todayIn, type CommonOptions, type Verb } from '../command/verb.ts';
import { answerKinds } from '../confirm/answers.ts';
import { askCheck, isFoundTyped } from '../confirm/asked-check.ts';
import { differenceLine, differences, saysNow } from '../confirm/differences.ts';
import { changesOf } from '../confirm/outcome.ts';
import { readCheck, type TypedCheck } from '../confirm/typed-check.ts';
import { outcomeOf, type Outcome } from '../confirm/written.ts';
import { findRecord, type FoundRecord } from '../find-record.ts';
import { findingLine } from '../messages.ts';
import { readFiles } from '../read.ts';
import { townsOf } from '../typed/towns.ts';

const help = `
Examples:
  npm run seed -- confirm atlantic-quincy still-right --by phone
  npm run seed -- confirm atlantic-quincy --by phone --hours "9-5 weekdays, closed holidays" --answered 1
  npm run seed -- confirm atlantic-quincy --by visit --closed

"still-right" says that everything the record says was found right; it sets the day and the way of the check, and nothing else.
What somebody told you stands under "told" in the record, with its day, and needs no page. What you read on a page needs
--source with the address of that page. "unknown" takes a field out. Nothing is written that "check" would refuse.`;

export const confirm: Verb = {
  name: 'confirm',
  summary: 'Record what a call, a visit or a reading found about one place or line.',
  describe(command) {
    command.argument('<id>', 'the record: the end of its address on the website').argument('[still-right]', 'the word "still-right": all of it is')
      .addOption(new Option('--by <way>', 'how it was checked').choices(checkMethods)).option('--on <date>', 'the day, as in 2026-11-21 (default: today)')
      .option('--still-right', 'with other answers: the rest of the record is right');
    for (const { option, help: words } of answerKinds) command.option(option, words);
    command.option('--hours-note <words>', 'what hours cannot say, or "unknown"').option('--answered <numbers>', 'questions of the record that are answered and go, as in 1,3')
      .option('--open', 'it runs').option('--unclear', 'nobody knows whether it still runs').option('--moved', 'it moved').option('--closed', 'it closed for good')
      .option('--replaced-by <id>', 'with --moved or --closed: the record that took its place').option('--source <url>', 'with --by reading: the page, which the record names already')
      .addHelpText('after', help);
  },
  async run(shell, options, [id, word]) {
    if (word !== undefined && !/^still[- ]?right$/i.test(String(word))) {
      shell.complain(`Only "still-right" may stand after the id, and not "${String(word)}". Answers are options, as in --hours "9-5 weekdays".`);
      return exitCodes.misused;
    }
    const ask = options.json ? undefined : await questionsOf(shell);
    const given: Partial<TypedCheck> = { ...options, ...(word !== undefined && { stillRight: true }) };
    if (!given.by && !ask) {
      shell.complain(`Say how it was checked: --by ${checkMethods.join(', --by ')}.`);
      return exitCodes.misused;
    }
    const read = readFiles(options.folder);
    const found = findRecord(read, String(id));
    const towns = townsOf(options.folder);
    const today = todayIn(options.folder, shell);
    if (ask && !isFoundTyped(given)) shell.print(saysNow(found.record));
    const typed = ask ? await askCheck(ask, given, found.record, towns) : (given as TypedCheck);
    const outcome = outcomeOf(options.folder, today, found, changesOf(found.record, readCheck(typed, found.record, today, towns)), read.files);
    const wasAsked = ask !== undefined && typed !== given && Object.keys(typed).length > Object.keys(given).length;
    if (ask && wasAsked) {
      shell.print(said(found, outcome));
      if (!(await ask.agree('Write this?'))) return exitCodes.fine;
    }
    return finish(shell, options, found, outcome, wasAsked);
  },
};

function finish(shell: Shell, { json }: CommonOptions, found: FoundRecord, outcome: Outcome, wasShown: boolean): 0 | 130 {
  const { written, record, warnings } = outcome;
  const isSame = written.text === found.text;
  if (!isSame && writeFiles([written], shell.stopped).length === 0) return exitCodes.stopped;
  if (json) {
    shell.print(JSON.stringify({ id: record.id, file: written.file, written: !isSame, changed: differences(found.record, record), to_check: record.to_check ?? [], warnings }, null, 2));
    return exitCodes.fine;
  }
  if (!wasShown) shell.print(said(found, outcome));
  shell.print(isSame ? 'The record says all of that already. Nothing was written.' : `Wrote ${written.file}.`);
  for (const line of after(found.record, outcome)) shell.print(line);
  return exitCodes.fine;
}

const said = (found: FoundRecord, { record }: Outcome): string =>
  [`${record.name} (${record.id})`, ...differences(found.record, record).map(differenceLine)].join('\n');

/** What is left to do. */
function after(before: LocationRecord, { record, warnings }: Outcome): string[] {
  const questions = (record.to_check ?? []).map((question, index) => `  ${index + 1}. ${question}`);
  return [
    ...(questions.length > 0 ? ['Still to ask (--answered with its number takes one away):', ...questions] : []),
    ...(before.hours !== record.hours && record.hours_note !== undefined && before.hours_note === record.hours_note
      ? [`The note about hours still says: "${record.hours_note}" Change it with --hours-note, or take it out with --hours-note unknown.`] : []),
    ...(before.point && !record.point && record.address?.street ? [`The point went with the old address. Find the new one: npm run seed -- geocode ${record.id}`] : []),
    ...(record.confidence === 'lead' ? ['This is a lead, which nobody sees. To show it, add a page under sources and set its confidence to "listed".'] : []),
    ...(warnings.length > 0 ? ['Please look:', ...warnings.map(findingLine)] : []),
  ];
}
