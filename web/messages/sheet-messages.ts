/** The shape of the words of the referral sheet. */
import type { SendWords } from './send-words.ts';

export type SheetMessages = {
  send: SendWords;
};
