/** The setting of whom to write to, the same on every runtime. */
import { mailboxOf } from '../core/contact.ts';

/**
 * `CONTACT`: a mailbox or an https page. Nothing where it is not set.
 * @throws Error with a sentence for anything else: nobody would miss the link that is not there.
 */
export function contactOf(text: string | undefined): { contact?: string } {
  const contact = text?.trim();
  if (!contact) return {};
  if (mailboxOf(contact) === undefined && URL.parse(contact)?.protocol !== 'https:') throw new Error(`CONTACT is ${contact}: give a mailbox, as info@example.org, or a page, as https://example.org/contact.`);
  return { contact };
}
