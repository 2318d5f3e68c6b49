/** Hands the words of the referral sheet to its parts. */
import { createContext, useContext } from 'react';
import { sheet as enSheet } from './en/sheet.ts';
import type { SheetMessages } from './sheet-messages.ts';

const context = createContext<SheetMessages>(enSheet);

export const SheetMessagesProvider = context.Provider;

/** The words of the referral sheet. */
export function useSheetMessages(): SheetMessages {
  return useContext(context);
}
