/** Open states of a line in words. Nobody is told to call first: to call is what the page is for. */
import type { LocalMinute } from '../../../api/core/clock.ts';
import type { OpenState } from '../../../api/core/hours.ts';
import { openWords } from '../../messages/format.ts';
import type { Messages } from '../../messages/messages.ts';

/** The state of a line: "Open until 9 pm", "Hours not confirmed: you can try". */
export function lineStateWords(open: OpenState, now: LocalMinute, messages: Messages): string {
  if (open.state !== 'unknown') return openWords(open, now, true, messages);
  return open.reason === 'holiday' ? messages.lines.holiday : messages.lines.notConfirmed;
}
