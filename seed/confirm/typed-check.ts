/** What was typed after `confirm <id>`, as a check of that record; every slip at once, each with what to type instead. */
import type { LocationRecord } from '../../api/core/location.ts';
import { isCalendarDay } from '../../api/core/clock.ts';
import { Refusal } from '../command/shell.ts';
import type { Towns } from '../typed/address.ts';
import { answerKinds, readAnswer } from './answers.ts';
import type { Check } from './outcome.ts';

/** As commander hands it over. */
export type TypedCheck = {
  by: Check['by'];
  on?: string;
  stillRight?: boolean;
  /** Numbers of the questions in `to_check`, counted from 1: `1,3`. */
  answered?: string;
  open?: boolean; unclear?: boolean; moved?: boolean; closed?: boolean;
  replacedBy?: string;
  source?: string;
  /** `unknown` takes it out. */
  hoursNote?: string;
} & Readonly<Record<string, unknown>>;

const statuses = ['open', 'unclear', 'moved', 'closed'] as const;

/**
 * Reads a check of a record.
 * @param today the day in the region, YYYY-MM-DD: when it was, unless another day was typed
 * @throws Refusal that names every option that cannot be used
 */
export function readCheck(typed: TypedCheck, record: LocationRecord, today: string, towns: Towns): Check {
  const problems: string[] = [];
  const answers = answerKinds.flatMap((kind) => {
    const text = typed[kind.name];
    if (typeof text !== 'string') return [];
    const answer = readAnswer(kind, text, record, towns);
    if ('value' in answer) return [answer.value];
    problems.push(`${kind.option.split(' ')[0]}: ${answer.problem}`);
    return [];
  });
  const on = typed.on ?? today;
  problems.push(...dayProblems(on, today, record));
  const answered = readNumbers(typed.answered, record.to_check?.length ?? 0, problems);
  const said = statuses.filter((status) => typed[status] === true);
  if (said.length > 1) problems.push(`Give one of ${said.map((status) => `--${status}`).join(' and ')}.`);
  const status = said[0];
  const page = readPage(typed, record, answers.length > 0, problems);
  if (problems.length === 0 && answers.length === 0 && !typed.stillRight && status === undefined && typed.hoursNote === undefined) problems.push(nothingSaid(answered.length > 0));
  if (typed.replacedBy !== undefined && status !== 'moved' && status !== 'closed') problems.push('--replaced-by goes with --moved or --closed.');
  if (problems.length > 0) throw new Refusal(['Nothing was written.', ...problems].join('\n'));
  return {
    on, by: typed.by, answers, answered, stillRight: typed.stillRight === true,
    ...(typed.hoursNote !== undefined && { hoursNote: typed.hoursNote.trim() === 'unknown' ? '' : typed.hoursNote.trim() }), ...(status && { status }), ...(typed.replacedBy !== undefined && { replacedBy: typed.replacedBy }), ...(page !== undefined && { page }),
  };
}

const nothingSaid = (isAnswered: boolean): string => (isAnswered
  ? '--answered takes questions away; say what the answer was as well, as in --hours "9-5 weekdays", or "still-right".'
  : 'Say what you found: "still-right", or what changed, as in --hours "9-5 weekdays", or --closed.');

function dayProblems(on: string, today: string, { checked }: LocationRecord): string[] {
  if (!isCalendarDay(on)) return [`--on: "${on}" is not a day. Type it as in ${today}.`];
  if (on > today) return [`--on: ${on} is still to come; today is ${today}.`];
  return on < checked.on ? [`--on: the record was checked on ${checked.on}, which is later than ${on}. What is newer stays.`] : [];
}

function readNumbers(typed: string | undefined, most: number, problems: string[]): number[] {
  if (typed === undefined) return [];
  const numbers = typed.split(',').map((part) => Number(part.trim()));
  if (numbers.some((number) => !Number.isInteger(number) || number < 1 || number > most)) {
    problems.push(most === 0 ? '--answered: the record has no questions.' : `--answered: type the numbers of the questions, from 1 to ${most}, as in 1,${most}.`);
  }
  return [...new Set(numbers.map((number) => number - 1))];
}

/** What was read must stand on a page that the record names. */
function readPage({ by, source }: TypedCheck, { sources = [] }: LocationRecord, hasAnswers: boolean, problems: string[]): number | undefined {
  if (by !== 'reading') {
    if (source !== undefined) problems.push('--source goes with --by reading: what somebody told you stands on no page.');
    return undefined;
  }
  if (source === undefined) {
    if (hasAnswers) problems.push('What you read needs its page: add --source with its address. Was it told to you? Then say --by phone, visit or operator.');
    return undefined;
  }
  const page = sources.findIndex(({ url }) => url === source);
  if (page < 0) problems.push(`--source: the record does not name ${source}. Add the page under sources in its file first.`);
  return page < 0 ? undefined : page;
}
