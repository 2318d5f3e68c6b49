/** Hands the catalog of the page's language to whatever shows words. */
import { createContext, useContext } from 'react';
import { pathIn } from '../../api/core/interface-languages.ts';
import type { Messages } from './messages.ts';

const context = createContext<Messages | undefined>(undefined);

export const MessagesProvider = context.Provider;

/** The words of the page's language. */
export function useMessages(): Messages {
  // Whoever draws anything hands them in.
  return useContext(context) as Messages;
}

/** Makes the address of a page of this site one in the page's language. */
export function useAt(): (path: string) => string {
  const { language } = useMessages();
  return (path) => pathIn(language, path);
}
