/** Hands the words of the referral sheet to its parts. */
import { createContext, useContext } from 'react';
import type { SheetMessages } from './sheet-messages.ts';

const context = createContext<SheetMessages | undefined>(undefined);

export const SheetMessagesProvider = context.Provider;

/** The words of the referral sheet. */
export function useSheetMessages(): SheetMessages {
  return useContext(context) as SheetMessages;
}
