/** What an import would do, in words: record by record, field by field. */
import type { FieldChange, Plan, Planned } from './plan.ts';

const nothing = '(nothing)';

/** One record: its name, and each field before and after. */
export function plannedWords({ name, id, file, from, fields, lostComments }: Planned): string {
  const head = from === undefined ? `New: ${name} (${id}), in ${file}` : `${name} (${id})`;
  return [
    head, ...fields.map((field) => `  ${fieldWords(field, from === undefined)}`),
    ...(from !== undefined && from !== file ? [`  The file moves: ${from} -> ${file}`] : []),
    ...lostComments.map((comment) => `  This comment goes with what it stood beside: ${comment}`),
  ].join('\n');
}

function fieldWords({ field, before, after }: FieldChange, isNew: boolean): string {
  return isNew ? `${field}: ${shown(after)}` : `${field}: ${shown(before)} -> ${shown(after)}`;
}

/** On one line, whatever it holds. */
const shown = (text: string): string => (text === '' ? nothing : text.replaceAll('\n', ' / '));

/** How many of each, in a sentence. */
export function planWords({ planned, unchanged, missing }: Pick<Plan, 'planned' | 'unchanged' | 'missing'>): string {
  const added = planned.filter(({ from }) => from === undefined).length;
  const parts = [`${counted(planned.length - added)} would change`, `${counted(added)} would be added`, `${counted(unchanged)} stay as they are`];
  const left = missing.length > 0 ? ` ${counted(missing.length)} not in the file: left as they are, because an import deletes nothing.` : '';
  return `${parts.join(', ')}.${left}`;
}

export const counted = (number: number): string => `${number} ${number === 1 ? 'record' : 'records'}`;
