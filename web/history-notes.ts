/**
 * Notes on the steps of this tab's history that other pages of this site can read; addresses of other steps are not
 * readable here, because pages tell nobody where they came from. They live and end with the history. Old browsers have none.
 */
import type { WrittenNotes } from './pages/sheet/notes.ts';

export type Notes = {
  /** True for a step that showed results. */
  results?: true;
  /** Ids on the sheet, and the how many-th change of it in this tab that was. */
  places?: readonly string[];
  change?: number;
  /** Notes that somebody typed on the sheet. */
  written?: WrittenNotes;
  /** Whether single keys are off as shortcuts, and the how many-th change of that in this tab that was. */
  keys?: { off: boolean; change: number };
};

type Step = { index: number; key: string; getState(): unknown };
type Steps = {
  currentEntry: Step | null;
  entries(): Step[];
  traverseTo(key: string): unknown;
  updateCurrentEntry(options: { state: unknown }): void;
  addEventListener(type: 'currententrychange', listener: (event: Event & { navigationType: string | null }) => void): void;
};

/** Undefined in browsers that do not tell. */
const known = (): Steps | undefined => (window as { navigation?: Steps }).navigation;
const notesOf = (step: Step): Notes => (step.getState() as Notes | null | undefined) ?? {};

let own: Notes | undefined;

/** Keeps the notes through steps that this page pushes or replaces, and reads those of a step that somebody returned to. */
function begin(steps: Steps): Notes {
  own = steps.currentEntry ? notesOf(steps.currentEntry) : {};
  steps.addEventListener('currententrychange', ({ navigationType }) => {
    // The note itself is a change without a type.
    if (navigationType === null) return;
    // The empty step that somebody leaves through holds nothing of theirs.
    if ((history.state as { left?: boolean } | null)?.left) return;
    if (navigationType === 'traverse') own = steps.currentEntry ? notesOf(steps.currentEntry) : {};
    else steps.updateCurrentEntry({ state: own });
  });
  return own;
}

/** Adds to the notes of this step, and of each further one of this page. */
export function note(more: Notes): void {
  const steps = known();
  if (!steps) return;
  own = { ...(own ?? begin(steps)), ...more };
  steps.updateCurrentEntry({ state: own });
}

/** The notes of this step. */
export function ownNotes(): Notes {
  const steps = known();
  return own ?? (steps ? begin(steps) : {});
}

/** The notes of every step of this site that this tab holds. */
export const allNotes = (): Notes[] => known()?.entries().map(notesOf) ?? [];

/** What leads back to the last step before this one whose notes fit; undefined where there is none, or nobody knows. */
export function stepBackTo(fits: (notes: Notes) => boolean): (() => void) | undefined {
  const steps = known();
  const here = steps?.currentEntry;
  const found = here && steps.entries().filter((step) => step.index < here.index && fits(notesOf(step))).at(-1);
  return found ? () => void steps.traverseTo(found.key) : undefined;
}
