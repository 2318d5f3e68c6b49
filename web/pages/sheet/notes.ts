/**
 * Notes that somebody types on their sheet. They live in the history of this tab and nowhere else: a reload and Back find
 * them, no server and no other tab does, and they end with the tab or when somebody leaves in a hurry.
 */
import { allNotes, note } from '../../history-notes.ts';

export type SheetNotes = {
  /** At the top of the sheet. */
  top: string;
  /** By the id of the place. */
  places: Readonly<Record<string, string>>;
};

/** Notes as a step of the history holds them: with what was on the sheet, and the how many-th writing in this tab that was. */
export type WrittenNotes = SheetNotes & { of: readonly string[]; turn: number };
type Step = { notes?: WrittenNotes; left?: boolean } | null;

export const noNotes: SheetNotes = { top: '', places: {} };
/** More is a letter, and old browsers hold little in a step. */
export const longestNote = 500;

const stepNow = (): Step => history.state as Step;

/** What was written last in this tab. */
function newest(): WrittenNotes | undefined {
  const written = [stepNow()?.notes, ...allNotes().map((each) => each.written)].filter((each) => each !== undefined);
  return written.toSorted((a, b) => b.turn - a.turn)[0];
}

/**
 * The notes for a sheet of these places: the newest of this tab where they were written for one that shares a place with
 * it, because the sheet of the next client, opened in the same tab, must not bear what was written for the last.
 */
export function readNotes(ids: readonly string[]): SheetNotes {
  const last = newest();
  const { top, places } = (last?.of.some((id) => ids.includes(id)) ? last : undefined) ?? noNotes;
  return { top, places };
}

/** Keeps notes in this step, beside what it holds. On the way out nothing is kept. */
export function writeNotes(notes: SheetNotes, ids: readonly string[]): void {
  if (stepNow()?.left) return;
  const written = { ...notes, of: ids, turn: (newest()?.turn ?? 0) + 1 };
  history.replaceState({ ...stepNow(), notes: written }, '');
  note({ written });
}

/** Notes without those of a place. */
export function withoutNote({ top, places }: SheetNotes, id: string): SheetNotes {
  const { [id]: _taken, ...others } = places;
  return { top, places: others };
}
