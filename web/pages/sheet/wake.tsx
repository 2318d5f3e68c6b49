/** Wakes up the referral sheet. */
import type { Clock } from '../../../api/core/clock.ts';
import { compareParameter, nearParameter } from '../../../api/core/work-fast.ts';
import { hydrate } from '../../hydrate.tsx';
import type { Messages } from '../../messages/messages.ts';
import { SheetMessagesProvider } from '../../messages/sheet-context.tsx';
import { partIn } from '../../sheet/fragment-parts.ts';
import { loadLater } from './later.ts';
import { loadPaper } from './paper-language.tsx';
import { SheetApp } from './SheetApp.tsx';
import type { EmbeddedSheet } from './state.ts';
import { moveToFragment } from './use-sheet.ts';

export async function wake(state: EmbeddedSheet, clock: Clock, messages: Messages): Promise<void> {
  const { language } = messages;
  const [{ words: sheet }, paper] = await Promise.all([loadPaper(language), loadPaper(state.paper ?? language)]);
  moveToFragment(state);
  const { hash } = location;
  const isAsked = partIn(hash, nearParameter) !== undefined || partIn(hash, compareParameter) !== undefined;
  // What the server has drawn is taken over as a whole. What it could not know is seen as a whole, and without this it is told what failed.
  const later = isAsked ? await loadLater().catch((error: unknown) => {
    if (state.near || state.compare) throw error;
    return undefined;
  }) : undefined;
  const drawn = document.querySelector('.sheet-drawings')?.innerHTML ?? '';
  hydrate('sheet-app', <SheetMessagesProvider value={sheet}><SheetApp initial={state} clock={clock} drawn={drawn} paper={paper} later={later} /></SheetMessagesProvider>, messages);
}
