/**
 * Addresses that open a message with its text begun. They go to programs that cut what is too long for them, some without
 * a word; so the first text that fits is taken, and where none does there is no address, and the text has to be copied.
 */
import { messagesFor } from './gsm.ts';

/**
 * Letters of a whole `mailto:` address that every mail program takes: Windows hands on about 2,040, and the rest would be
 * missing without anybody being told.
 */
export const longestMailAddress = 2000;

/** Messages that phones send as one text; of more, some make pictures, and some nothing. */
export const mostMessages = 10;

/** Encoded as RFC 6068 wants it: a line ends in CRLF, and a space is %20. Half letters, which have no code, become a sign for that. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd').replace(/\r\n?|\n/g, '\r\n'));

/** An e-mail with its subject and text begun. @param to a mailbox; empty where the sender fills it in. */
export const mailAddress = (to: string, subject: string, body: string): string => `mailto:${to}?subject=${encoded(subject)}&body=${encoded(body)}`;

/** An e-mail to somebody whom the sender fills in, with the first of these texts that fits; undefined where none does. */
export function mailWith(subject: string, bodies: readonly string[]): string | undefined {
  return bodies.map((body) => mailAddress('', subject, body)).find((address) => address.length <= longestMailAddress);
}

/**
 * A text message to somebody whom the sender fills in, with the first of these texts that fits; undefined where none does.
 * Android looks for the text behind `?` (RFC 5724 leaves it open), iPhones behind `&`; both find it behind `?&`.
 */
export function textWith(bodies: readonly string[]): string | undefined {
  const body = bodies.find((text) => messagesFor(text) <= mostMessages);
  // Phones take a line feed for a line end, and would show a carriage return.
  return body === undefined ? undefined : `sms:?&body=${encoded(body).replaceAll('%0D%0A', '%0A')}`;
}
