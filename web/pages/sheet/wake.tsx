/** Wakes up the referral sheet. */
import type { Clock } from '../../../api/core/clock.ts';
import { hydrate } from '../../hydrate.tsx';
import { SheetApp } from './SheetApp.tsx';
import type { EmbeddedSheet } from './state.ts';
import { moveToFragment } from './use-sheet.ts';

export function wake(state: EmbeddedSheet, clock: Clock): void {
  moveToFragment(state);
  hydrate('sheet-app', <SheetApp initial={state} clock={clock} />);
}
