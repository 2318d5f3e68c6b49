/** Wakes up the referral sheet. */
import type { Clock } from '../../../api/core/clock.ts';
import { hydrate } from '../../hydrate.tsx';
import type { Messages } from '../../messages/messages.ts';
import { SheetMessagesProvider } from '../../messages/sheet-context.tsx';
import { loadLater } from './later.ts';
import { loadPaper } from './paper-language.tsx';
import { SheetApp } from './SheetApp.tsx';
import type { EmbeddedSheet } from './state.ts';
import { moveToFragment } from './use-sheet.ts';

export async function wake(state: EmbeddedSheet, clock: Clock, messages: Messages): Promise<void> {
  const { language } = messages;
  const [{ words: sheet }, paper] = await Promise.all([loadPaper(language), loadPaper(state.paper ?? language)]);
  // What the server has drawn is taken over as a whole.
  const later = state.near || state.compare ? await loadLater() : undefined;
  moveToFragment(state);
  const drawn = document.querySelector('.sheet-drawings')?.innerHTML ?? '';
  hydrate('sheet-app', <SheetMessagesProvider value={sheet}><SheetApp initial={state} clock={clock} drawn={drawn} paper={paper} later={later} /></SheetMessagesProvider>, messages);
}
