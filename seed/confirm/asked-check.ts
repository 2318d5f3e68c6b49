/** Asks somebody at a terminal what a check found. Gives what they could have typed, so that both go the same way on. */
import type { LocationRecord } from '../../api/core/location.ts';
import { checkMethods } from '../../api/core/vocabulary.ts';
import { labels } from '../../web/messages/labels-en.ts';
import { orNothing, type Questions } from '../command/questions.ts';
import type { Towns } from '../typed/address.ts';
import { answerKinds } from './answers.ts';
import type { TypedCheck } from './typed-check.ts';

const how = (ask: Questions): Promise<string> =>
  ask.choose('How did you check it?', checkMethods.map((value) => ({ value, label: labels.check_method[value] })), 'phone');

/** True when nobody has to be asked what was found, because it was typed. */
export const isFoundTyped = (typed: Partial<TypedCheck>): boolean =>
  typed.stillRight === true || ['open', 'unclear', 'moved', 'closed', 'hoursNote', ...answerKinds.map(({ name }) => name)].some((name) => typed[name] !== undefined);

/** The missing part of what was typed: how it was checked, and what was found when nothing of that was said. */
export async function askCheck(ask: Questions, typed: Partial<TypedCheck>, record: LocationRecord, towns: Towns): Promise<TypedCheck> {
  const by = typed.by ?? (await how(ask) as TypedCheck['by']);
  if (isFoundTyped(typed)) return { ...typed, by };
  const found = await ask.choose('What did you find?', [
    { value: 'right', label: 'Still right', hint: 'everything the record says' },
    { value: 'changed', label: 'Some of it is different, or new' },
    { value: 'unclear', label: 'Nobody knows', hint: 'no answer after several calls, or signs that it may be gone' },
    { value: 'moved', label: 'It moved' }, { value: 'closed', label: 'It closed for good' },
  ]);
  const answers = found === 'changed' ? await askAnswers(ask, record, towns) : {};
  const rest = found === 'changed' && by !== 'reading' ? await ask.agree('Is the rest of the record still right?', false) : found === 'right';
  const answered = found === 'right' || found === 'changed' ? await askAnswered(ask, record) : [];
  return {
    ...typed, ...answers, by, stillRight: rest, ...(answered.length > 0 && { answered: answered.join(',') }),
    ...(found === 'unclear' || found === 'moved' || found === 'closed' ? { [found]: true } : {}),
  };
}

async function askAnswers(ask: Questions, record: LocationRecord, towns: Towns): Promise<Record<string, string>> {
  const offered = answerKinds.filter(({ fact }) => !(fact === 'address' && record.location_withheld));
  const chosen = await ask.chooseSome('Which of these did you hear about? (space chooses, enter goes on)', offered.map(({ name, fact, shown }) => ({ value: name, label: labels.supported_fact[fact], hint: shown(record) ?? 'not known' })));
  const answers: Record<string, string> = {};
  for (const kind of offered.filter(({ name }) => chosen.includes(name))) {
    const answer = await ask.type(kind.question, orNothing((text) => kind.read(text, record, towns)), { hint: kind.example });
    if (answer.trim() !== '') answers[kind.name] = answer;
  }
  return answers;
}

async function askAnswered(ask: Questions, { to_check: questions = [] }: LocationRecord): Promise<string[]> {
  if (questions.length === 0) return [];
  return ask.chooseSome('Which of these are answered and can go?', questions.map((label, index) => ({ value: String(index + 1), label })));
}
