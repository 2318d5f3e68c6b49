/** English words of the referral sheet. */
import { sendWords } from './en-send.ts';
import type { SheetMessages } from './sheet-messages.ts';

export const enSheet: SheetMessages = {
  send: sendWords,
};
