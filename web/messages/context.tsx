/** Hands the catalog of the page's language to whatever shows words. */
import { createContext, useContext } from 'react';
import { messages as en } from './en/messages.ts';
import type { Messages } from './messages.ts';

const context = createContext<Messages>(en);

export const MessagesProvider = context.Provider;

/** The words of the page's language. */
export function useMessages(): Messages {
  return useContext(context);
}
