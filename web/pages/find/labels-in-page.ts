/** Words that the server has written into the filters: they need not travel to the browser a second time. */
import type { Messages } from '../../messages/messages.ts';

type Read = Record<string, Record<string, string>>;

/** By list and value. */
export function labelsInPage(): Messages['labels'] {
  const read: Read = {};
  for (const { name, value, nextElementSibling: words } of document.querySelectorAll<HTMLInputElement>('#find .options input')) (read[name] ??= {})[value] = words?.textContent ?? '';
  return read as Messages['labels'];
}
