/** Where people write to whoever keeps the records: a mailbox or a web page. */

const mailbox = /^(?:mailto:)?([^\s/?&@:]+@[^\s/?&@:]+\.[^\s/?&@:]+)$/;

/** The mailbox that a contact names, or undefined where it is none. */
export const mailboxOf = (contact: string): string | undefined => mailbox.exec(contact)?.[1];

/** The web page that a contact names, or undefined where it is none that keeps what is written to itself. */
export function webPageOf(contact: string): URL | undefined {
  const address = URL.parse(contact);
  return address?.protocol === 'https:' ? address : undefined;
}
