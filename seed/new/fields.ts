/** What a new record is asked for, beside the answers that `confirm` knows too: each with its option and how it is typed. */
import type { LocationRecord } from '../../api/core/location.ts';
import { areaScopes, audiences, focuses, isLineKind, peerRoles, services, type Kind } from '../../api/core/vocabulary.ts';
import { labels } from '../../web/messages/labels-en.ts';
import { answerKinds, type AnswerKind, type Fact } from '../confirm/answers.ts';
import type { Towns } from '../typed/address.ts';
import { readTypedChoice, readTypedChoices } from '../typed/choices.ts';
import type { Typed } from '../typed/typed.ts';

export type NewField = Pick<AnswerKind, 'name' | 'option' | 'help' | 'question' | 'example' | 'read'> & {
  /** What a page that gives it supports; undefined for words of our own. */
  fact?: Fact;
  needed?: true;
  /** Offered to choose from; then several may be chosen, or one. */
  choices?: { of: readonly { value: string; label: string }[]; most: 'one' | 'several' };
  concerns: (kind: Kind) => boolean;
};

const everyKind = (): boolean => true;
const isPlace = (kind: Kind): boolean => !isLineKind(kind);
const isLine = (kind: Kind): boolean => isLineKind(kind);

const text = (field: keyof LocationRecord): Pick<NewField, 'read'> => ({
  read: (typed) => (typed.trim() === '' ? { problem: 'Type something.' } : { value: [{ path: [field], value: typed.trim() }] }),
});
/** A closed list of the record. */
function listOf<const T extends string>(field: keyof LocationRecord, values: readonly T[], words: Readonly<Record<T, string>>): Pick<NewField, 'read' | 'choices'> {
  return {
    read: (typed) => as(readTypedChoices(typed, values, words), field),
    choices: { of: values.map((value) => ({ value, label: words[value] })), most: 'several' },
  };
}
const as = <T>(typed: Typed<T>, ...path: string[]): ReturnType<NewField['read']> => ('problem' in typed ? typed : { value: [{ path, value: typed.value }] });

/** The answers of `confirm`, for a new record. */
function answer(name: string, concerns: NewField['concerns'], choices?: NewField['choices']): NewField {
  const kind = answerKinds.find((each) => each.name === name);
  if (!kind) throw new Error(`There is no answer ${name}.`);
  return { ...kind, concerns, ...(choices && { choices }) };
}
const choicesOf = (words: Readonly<Record<string, string>>, most: 'one' | 'several'): NonNullable<NewField['choices']> => ({ of: Object.entries(words).map(([value, label]) => ({ value, label })), most });

/** In the order in which they are asked. */
export const newFields: readonly NewField[] = [
  { name: 'name', option: '--name <name>', help: 'name as the operator writes it', question: 'What is it called?', example: 'Harbor House', needed: true, fact: 'name', concerns: everyKind, ...text('name') },
  { name: 'operator', option: '--operator <name>', help: 'organization that runs it', question: 'Which organization runs it?', example: 'Example Community Services', fact: 'operator', concerns: everyKind, ...text('operator') },
  { name: 'focus', option: '--focus <words>', help: 'what it is about, as in substance-use,mental-health', question: 'What is it about?', example: 'mental-health', needed: true, concerns: everyKind, ...listOf('focus', focuses, labels.focus) },
  {
    name: 'summary', option: '--summary <words>', help: 'at most 25 plain words of our own', question: 'What happens there, in at most 25 plain words of our own?',
    example: 'Members and staff share the work of the day.', needed: true, concerns: everyKind, ...text('summary'),
  },
  answer('address', isPlace),
  { name: 'neighborhood', option: '--neighborhood <name>', help: 'neighborhood or village', question: 'Which neighborhood or village?', example: 'Dorchester', concerns: isPlace, ...text('neighborhood') },
  answer('phone', everyKind), answer('text', everyKind), answer('email', everyKind), answer('website', everyKind), answer('hours', everyKind),
  { name: 'hoursNote', option: '--hours-note <words>', help: 'what hours cannot say', question: 'What should people know about the hours besides?', example: 'By appointment in August.', concerns: everyKind, ...text('hours_note') },
  answer('access', isPlace, choicesOf(labels.access, 'several')), answer('cost', everyKind, choicesOf(labels.cost, 'one')), answer('languages', everyKind, choicesOf(labels.language, 'several')),
  { name: 'audiences', option: '--audiences <words>', help: 'groups that the page names', question: 'Which groups does the page name?', example: 'adults', fact: 'audiences', concerns: everyKind, ...listOf('audiences', audiences, labels.audience) },
  { name: 'peerRoles', option: '--peer-roles <words>', help: 'peer roles that the page names', question: 'Which peer roles does the page name?', example: 'recovery-coach', fact: 'peer-roles', concerns: everyKind, ...listOf('peer_roles', peerRoles, labels.role) },
  { name: 'services', option: '--services <words>', help: 'what it offers', question: 'What does it offer?', example: 'peer-support, meals', fact: 'services', concerns: everyKind, ...listOf('services', services, labels.service) },
  answer('peerRun', everyKind),
  {
    name: 'area', option: '--area <scope>', help: 'how wide it serves: statewide, regional, national or local', question: 'How wide does it serve?', example: 'statewide', fact: 'area',
    concerns: everyKind, choices: choicesOf(labels.area_scope, 'one'), read: (typed) => as(readTypedChoice(typed, areaScopes, labels.area_scope), 'area', 'scope'),
  },
  {
    name: 'policePolicy', option: '--police-policy <words>', help: 'for lines: what they say about calling the police', question: 'What does the operator say about calling the police?',
    example: 'Does not call the police without asking you.', fact: 'police-policy', concerns: isLine, ...text('police_policy'),
  },
];

/** One field as typed. */
export const readField = (field: NewField, typed: string, record: LocationRecord, towns: Towns): ReturnType<NewField['read']> => field.read(typed, record, towns);
