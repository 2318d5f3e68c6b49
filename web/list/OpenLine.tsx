/** The open state in words, with a mark whose shape says it too: filled open, dotted not confirmed, empty closed. */
import type { LocalMinute } from '../../api/core/clock.ts';
import type { OpenState } from '../../api/core/hours.ts';
import { useMessages } from '../messages/context.tsx';
import { openWords } from '../messages/format.ts';

/** @param callable whether there is a number to call. */
export function OpenLine({ open, now, callable }: { open: OpenState; now: LocalMinute; callable: boolean }) {
  return <p className={`state ${open.state}`}>{openWords(open, now, callable, useMessages())}</p>;
}
