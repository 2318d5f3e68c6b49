/** English words that are said of a record wherever it stands. */
import type { RecordWords } from '../record-words.ts';

/** A number at the start of a sentence. */
const spelled = (number: number): string => ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][number] ?? String(number);

export const recordWords: RecordWords = {
  inEnglish: 'In English',
  know: {
    agree: (number) => `${spelled(number)} sources agree.`,
    given: {
      first: (number, fact) => (number === 1 ? `One source gives the ${fact}.` : `${spelled(number)} sources give the ${fact}.`),
      more: (number, fact) => (number === 1 ? `One gives the ${fact}.` : `${spelled(number)} give the ${fact}.`),
    },
    disputed: (facts) => `Sources do not agree on the ${facts}.`,
    dated: (number, newest) => (number === 1 ? `One source, from ${newest}.` : `${spelled(number)} sources, the newest from ${newest}.`),
    undated: (number) => (number === 1 ? 'One source, without a date.' : `${spelled(number)} sources, none with a date.`),
    nobodyPhoned: 'Nobody has phoned yet.', callFirst: 'Call first.', askFirst: 'Ask first.',
    old: (ago, callable) => `Checked ${ago}: ${callable ? 'call' : 'ask'} first.`,
    disagree: 'Sources do not agree, or something may have changed.', changed: 'Something may have changed.',
    checked: {
      reading: (date) => `We last read the sources on ${date}.`, phone: (date) => `Phoned on ${date}.`,
      visit: (date) => `Visited on ${date}.`, operator: (date) => `The people who run it told us on ${date}.`,
    },
    notConfirmed: (facts) => `Not confirmed: ${facts}.`,
  },
  withheld: {
    call: 'The address is not public. Call and ask how to come.',
    refer: 'The address is not public. Someone has to refer you there. You can ask how.',
    ask: 'The address is not public. Ask how to come.',
  },
  listedHours: 'Listed hours, not confirmed:', townOnly: (callable) => `We only know the town. ${callable ? 'Call to ask' : 'Ask'} for the address.`,
  access: 'How to get in', accessUnknown: 'Not confirmed. Ask how to come the first time.', languages: 'Languages', languagesUnknown: (callable) => `Not known. Ask ${callable ? 'when you call' : 'first'}.`,
  unclear: (why, callable) => `${why} ${callable ? 'Call' : 'Ask'} before you go.`,
  unconfirmed: 'not confirmed', unconfirmedNumbers: (number) => (number === 1 ? 'We have no page that gives this number.' : 'We have no page that gives these numbers.'),
  sourceDated: (date) => `dated ${date}`, sourceUndated: 'no date',
};
