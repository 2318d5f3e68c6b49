/** Wakes up the referral sheet. */
import type { Clock } from '../../../api/core/clock.ts';
import { hydrate } from '../../hydrate.tsx';
import type { Messages } from '../../messages/messages.ts';
import { SheetMessagesProvider } from '../../messages/sheet-context.tsx';
import { loadPaper } from './paper-language.tsx';
import { SheetApp } from './SheetApp.tsx';
import type { EmbeddedSheet } from './state.ts';
import { moveToFragment } from './use-sheet.ts';

export async function wake(state: EmbeddedSheet, clock: Clock, messages: Messages): Promise<void> {
  const { language } = messages;
  const [{ words: sheet }, paper] = await Promise.all([loadPaper(language), loadPaper(state.paper ?? language)]);
  moveToFragment(state);
  const drawn = document.querySelector('.sheet-drawings')?.innerHTML ?? '';
  hydrate('sheet-app', <SheetMessagesProvider value={sheet}><SheetApp initial={state} clock={clock} drawn={drawn} paper={paper} /></SheetMessagesProvider>, messages);
}
