/** Hands the words that only the server writes to the parts of a document. Never imported by what wakes up. */
import { createContext, useContext } from 'react';
import type { DocumentMessages } from './document-messages.ts';

const context = createContext<DocumentMessages | undefined>(undefined);

export const DocumentMessagesProvider = context.Provider;

/** The words of a document's frame and of pages without results. */
export function useDocumentMessages(): DocumentMessages {
  return useContext(context) as DocumentMessages;
}
