/** What a set of wanted records would change in the files of a region folder. Nothing is written here. */
import { isDeepStrictEqual } from 'node:util';
import { Document } from 'yaml';
import { locationSchema } from '../../api/core/location.ts';
import { kinds } from '../../api/core/vocabulary.ts';
import { nearest } from '../../api/core/words.ts';
import { canonicalText } from '../canonical.ts';
import { unwatched, type Watch } from '../command/progress.ts';
import { commentsOf } from '../comments.ts';
import { editText } from '../edit.ts';
import type { RecordFile } from '../read.ts';
import { plainText } from '../table/cells.ts';
import { columnsOf, valueAt } from '../table/columns.ts';
import { editsBetween } from './edits.ts';

/** A record as it is to be, in the form of a record and not checked. */
export type Wanted = { id: string; wanted: Record<string, unknown> };
/** One field: what it held and what it is to hold, as a person reads it; '' for nothing. */
export type FieldChange = { field: string; before: string; after: string };

export type Planned = Wanted & {
  name: string;
  /** The file that is to hold it. */
  file: string;
  text: string;
  /** The file that holds it now, where there is one; another than `file` when its kind changes. */
  from?: string;
  fields: FieldChange[];
  /** Comments that stand beside what goes, and go with it. */
  lostComments: string[];
};

export type Plan = {
  planned: Planned[];
  unchanged: number;
  /** Records of the folder that nobody asked for. They stay as they are. */
  missing: string[];
  faults: PlanFault[];
};

/** Why a record cannot be written; `field` where it is one field. */
export type PlanFault = { id: string; field?: string; problem: string };

class Unwritable extends Error {
  readonly field: string | undefined;
  constructor(problem: string, field?: string) {
    super(problem);
    this.field = field;
  }
}

/**
 * Compares wanted records with the files.
 * @param root folder of the region, as `seed`
 * @param watch is told how far it is
 */
export function planOf(root: string, files: readonly RecordFile[], wanted: readonly Wanted[], watch: Watch = unwatched): Plan {
  const present = new Map(files.toReversed().map((entry) => [entry.record?.id ?? entry.stem, entry]));
  const taken = new Set(files.map(({ file }) => file));
  const plan: Plan = { planned: [], unchanged: 0, missing: [], faults: [] };
  const base = `${root.replaceAll('\\', '/').replace(/\/+$/, '')}/locations`;
  const progress = watch(wanted.length, 'records compared');
  for (const one of wanted) {
    progress.step();
    try {
      const planned = planOne(base, present.get(one.id), one, taken);
      if (planned) plan.planned.push(planned);
      else plan.unchanged++;
    } catch (error) {
      const field = error instanceof Unwritable ? error.field : undefined;
      plan.faults.push({ id: one.id, ...(field !== undefined && { field }), problem: error instanceof Error ? error.message : String(error) });
    }
  }
  progress.end();
  const asked = new Set(wanted.map(({ id }) => id));
  plan.missing = [...present.keys()].filter((id) => !asked.has(id));
  return plan;
}

/** Undefined where the record is as it is wanted already. Throws a sentence where it cannot be written. */
function planOne(base: string, entry: RecordFile | undefined, one: Wanted, taken: ReadonlySet<string>): Planned | undefined {
  const { id, wanted } = one;
  // Both become parts of a path, so nothing else may stand there.
  if (!locationSchema.shape.id.safeParse(id).success) throw new Unwritable(`The id "${id}" may hold only small letters, digits and single hyphens, as in atlantic-quincy.`, 'id');
  const file = `${base}/${folderOf(wanted['kind'])}/${id}.yaml`;
  if (entry?.file !== file && taken.has(file)) throw new Unwritable(`${file} is there already and holds something else. Mend it first: npm run seed:check says how.`);
  if (!entry) return { ...one, name: nameOf(one), file, text: newText(wanted), fields: changesOf({}, wanted), lostComments: [] };
  if (!entry.record) throw new Error(`The file of this record, ${entry.file}, has faults. Mend it first: npm run seed:check says how.`);
  const edits = editsBetween(entry.record, wanted);
  if (edits.length === 0 && entry.file === file) return undefined;
  const text = edits.length === 0 ? entry.text : editText(entry.text, edits);
  const kept = commentsOf(text);
  return {
    ...one, name: nameOf(one), file, from: entry.file, text, fields: changesOf(entry.record, wanted),
    lostComments: commentsOf(entry.text).filter((comment) => !kept.includes(comment)),
  };
}

const nameOf = ({ id, wanted }: Wanted): string => plainText(wanted['name']) || id;

function folderOf(kind: unknown): string {
  if (kind === undefined) throw new Unwritable('This record has no kind, and the kind says in which folder it lies.', 'kind');
  const known = kinds.find((one) => one === kind);
  if (known !== undefined) return known;
  const near = nearest(String(kind), kinds);
  throw new Unwritable(`"${String(kind)}" is no kind of place. ${near === undefined ? `Kinds: ${kinds.join(', ')}.` : `Did you mean ${near}?`}`, 'kind');
}

function newText(wanted: Record<string, unknown>): string {
  const text = canonicalText(new Document(wanted).toString({ lineWidth: 0 }));
  if (text === undefined) throw new Error('This record holds something that no file can hold, such as a character that is not text.');
  return text;
}

/** Field by field, in the order of the schema. */
export function changesOf(before: object, after: object): FieldChange[] {
  return columnsOf([before, after]).flatMap(({ name, path }) => {
    const [was, is] = [valueAt(before, path), valueAt(after, path)];
    return isDeepStrictEqual(was, is) ? [] : [{ field: name, before: plainText(was), after: plainText(is) }];
  });
}
