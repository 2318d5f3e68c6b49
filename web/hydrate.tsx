/** Hands a part of the page that the server drew over to React. */
import { useSyncExternalStore, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { MessagesProvider } from './messages/context.tsx';
import type { Messages } from './messages/messages.ts';

export function hydrate(id: string, node: ReactNode, messages: Messages): void {
  const element = document.getElementById(id);
  if (element) hydrateRoot(element, <MessagesProvider value={messages}>{node}</MessagesProvider>);
}

const never = (): (() => void) => () => undefined;

/** False on the server and while waking up, true from then on. */
export const useAwake = (): boolean => useSyncExternalStore(never, () => true, () => false);
