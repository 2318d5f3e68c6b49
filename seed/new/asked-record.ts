/** Asks somebody at a terminal for a new record. Gives what they could have typed, so that both go the same way on. */
import type { LocationRecord } from '../../api/core/location.ts';
import { isLineKind, kinds, sourceKinds, type Kind } from '../../api/core/vocabulary.ts';
import { labels } from '../../web/messages/labels-en.ts';
import { orNothing, type Questions } from '../command/questions.ts';
import type { Towns } from '../typed/address.ts';
import type { Typed } from '../typed/typed.ts';
import type { TypedRecord } from './draft.ts';
import { newFields, readField, type NewField } from './fields.ts';

/** Asked only of those who say that there is more: few pages give these. */
const rare = new Set(['neighborhood', 'hoursNote', 'audiences', 'peerRoles', 'services']);

/** The parts that were not typed. A line is asked other things than a place. */
export async function askRecord(ask: Questions, given: Partial<TypedRecord>, towns: Towns): Promise<TypedRecord> {
  const kind = given.kind ?? (await ask.choose('What is it?', kinds.map((value) => ({ value, label: labels.kind[value] }))) as Kind);
  const typed: Record<string, unknown> = { ...given, kind };
  if (!isLineKind(kind) && given.withheld === undefined && given['address'] === undefined) typed['withheld'] = await ask.agree('Does the operator keep the address secret?', kind === 'peer-respite');
  const fields = newFields.filter((field) => field.concerns(kind) && typed[field.name] === undefined && !(typed['withheld'] === true && field.name === 'neighborhood'));
  for (const field of fields.filter(({ name }) => !rare.has(name))) await askField(ask, field, typed, towns);
  if (await ask.agree('Does the page say for whom it is, what it offers, or who works there?', false)) {
    for (const field of fields.filter(({ name }) => rare.has(name))) await askField(ask, field, typed, towns);
  }
  if (given.source === undefined) Object.assign(typed, await askSource(ask));
  return typed as TypedRecord;
}

async function askField(ask: Questions, field: NewField, typed: Record<string, unknown>, towns: Towns): Promise<void> {
  const answer = await answerTo(ask, field, typed, towns);
  if (answer.trim() !== '') typed[field.name] = answer;
}

async function answerTo(ask: Questions, field: NewField, typed: Record<string, unknown>, towns: Towns): Promise<string> {
  const { choices, question, needed, example } = field;
  if (choices?.most === 'several') {
    for (;;) {
      const chosen = await ask.chooseSome(`${question} (space chooses, enter goes on)`, choices.of);
      if (chosen.length > 0 || !needed) return chosen.join(',');
    }
  }
  if (choices) {
    const answer = await ask.choose(question, [...choices.of, { value: '', label: 'Nobody says' }], '');
    return answer;
  }
  const isHiddenTown = field.name === 'address' && typed['withheld'] === true;
  const read = (text: string): Typed<unknown> => readField(field, text, { kind: typed['kind'] } as LocationRecord, towns);
  const words = isHiddenTown ? 'In which town is it? The town alone.' : question;
  return ask.type(needed ? words : `${words} (enter when nobody says)`, needed ? read : orNothing(read), { hint: isHiddenTown ? 'Worcester' : example });
}

const link = (text: string): Typed<string> =>
  /^https:\/\/[^\s]+\.[^\s]+$/.test(text.trim()) ? { value: text.trim() } : { problem: 'Copy the address from the browser, with https:// at its beginning.' };
const date = (text: string): Typed<string> =>
  /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text.trim()) ? { value: text.trim() } : { problem: 'Type the date on the page as in 2026-11-21, 2026-11 or 2026.' };

async function askSource(ask: Questions): Promise<Partial<TypedRecord>> {
  const source = (await ask.type('Which page says all this? (enter when there is none: then it is kept as a lead)', orNothing(link), { hint: 'https://example.org/' })).trim();
  if (source === '') return {};
  const sourceKind = await ask.choose('Who speaks on that page?', sourceKinds.map((value) => ({ value, label: labels.source_kind[value] })));
  const dated = (await ask.type('Which date does the page bear? (enter when none)', orNothing(date), { hint: '2026-05' })).trim();
  return { source, sourceKind, ...(dated !== '' && { sourceDated: dated }) };
}
