/** Where people write to whoever keeps the records: a mailbox or a web page. */

const mailbox = /^(?:mailto:)?([^\s/?&@:]+@[^\s/?&@:]+\.[^\s/?&@:]+)$/;

/** The mailbox that a contact names, or undefined where it is none. */
export const mailboxOf = (contact: string): string | undefined => mailbox.exec(contact)?.[1];
