/** English words of the way to send a sheet; they come when it is opened. */
import { plural } from '../plural.ts';
import type { SendingWords } from '../sheet-messages.ts';

const count = (number: number, one: string, other: string): string => plural('en', number, { one, other });

export const sendingWords: SendingWords = {
  which: 'What to send', short: 'Short, for a text message', long: 'Full, for an e-mail',
  text: 'The text', noNotes: 'Your notes are not in it. Nothing goes through our server.',
  copy: 'Copy the text', copied: 'Copied.', copyYourself: 'Your browser does not let us copy. The text is marked: copy it with your keyboard or a long press.',
  share: 'Share…', textMessage: 'Begin a text message', email: 'Begin an e-mail', tooLong: 'This is too long for one message. Copy the text, or send the link.',
  link: 'Copy the link', contacts: 'Contacts for a phone', allPlaces: (number) => count(number, 'This place', 'All # places'), saveContacts: 'Save as contacts',
  saved: (file) => `Saved as ${file}.`,
};
