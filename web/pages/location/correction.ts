/** Where a correction goes: a mailbox or an issue tracker, naming the record and nothing about the person. */
import type { DocumentMessages } from '../../messages/document-messages.ts';
import { mailboxOf } from '../../../api/core/contact.ts';
import { mailAddress } from '../../sheet/addresses.ts';

/** What a correction is about. */
export type Subject = {
  id: string;
  name: string;
  /** Address of the record's page; its path where the address of the site is not known. */
  page: string;
};

/** A message that is begun for whoever writes. */
export type Begun = { subject: string; body: string };

/**
 * The address at which people write to whoever keeps the records. A page that is not one for new issues gets no parameters.
 * @param contact a mailbox or a web page; anything else counts as none.
 */
export function contactAddress(contact: string | undefined, { subject, body }: Begun): string | undefined {
  if (contact === undefined) return undefined;
  const box = mailboxOf(contact);
  if (box !== undefined) return mailAddress(box, subject, body);
  const address = URL.parse(contact);
  if (address?.protocol !== 'https:') return undefined;
  if (!address.pathname.endsWith('/issues/new')) return contact;
  address.searchParams.set('title', subject);
  address.searchParams.set('body', body);
  return address.href;
}

/** The address behind "Something wrong?", with a message begun that names the record. */
export function correctionAddress(contact: string | undefined, { id, name, page }: Subject, words: DocumentMessages['location']): string | undefined {
  return contactAddress(contact, { subject: words.wrongSubject(name, id), body: words.wrongBody(name, id, page) });
}
