/**
 * What somebody has put on their sheet. It stands in the fragment of every page's address, so that no server learns it and
 * nothing is stored; whoever goes back to an older page of this tab finds the newest sheet there, not that page's.
 */
import { mostPlaces } from '../../api/core/sheet.ts';
import { allNotes, note, ownNotes } from '../history-notes.ts';
import { placesIn, withPlaces } from './fragment.ts';

const listeners = new Set<() => void>();
let chosen: readonly string[] | undefined;

const same = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();

/** The sheet of this step: the newest of the tab where this step is an older one of it, else what the address says. */
function arrive(): readonly string[] {
  // A form without scripts sends them to the sheet, which moves them behind the `#`.
  const said = placesIn(`${location.hash}&${location.search.slice(1)}`);
  const { change } = ownNotes();
  if (change === undefined) return said;
  const newest = allNotes().reduce((best, notes) => ((notes.change ?? 0) > (best.change ?? 0) ? notes : best), {});
  return (newest.change ?? 0) > change ? (newest.places ?? said) : said;
}

function write(ids: readonly string[]): void {
  const { pathname, search, hash } = location;
  if (!same(placesIn(hash), ids)) history.replaceState(history.state, '', pathname + search + withPlaces(hash, ids));
}

function tell(): void {
  for (const listener of listeners) listener();
}

function follow(): void {
  const next = arrive();
  const isNew = !chosen || !same(chosen, next);
  chosen = next;
  write(next);
  if (isNew) tell();
}

/** Ids in order. Another array only when the sheet changed. */
export function chosenPlaces(): readonly string[] {
  if (!chosen) {
    chosen = arrive();
    write(chosen);
    for (const name of ['popstate', 'hashchange']) addEventListener(name, follow);
    addEventListener('pageshow', ({ persisted }) => persisted && follow());
  }
  return chosen;
}

/** Puts these on the sheet, in this order, and nothing else. */
export function choosePlaces(ids: readonly string[]): void {
  chosenPlaces();
  chosen = ids;
  write(ids);
  const changes = allNotes().map(({ change }) => change ?? 0);
  note({ places: ids, change: Math.max(0, ...changes) + 1 });
  tell();
}

/** Puts a place on the sheet or takes it off. False where the sheet is full. */
export function choosePlace(id: string, isOn: boolean): boolean {
  const others = chosenPlaces().filter((other) => other !== id);
  if (isOn && others.length >= mostPlaces) return false;
  choosePlaces(isOn ? [...others, id] : others);
  return true;
}

/** Calls whenever the sheet changes. Gives what takes the call back. */
export function followSheet(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
