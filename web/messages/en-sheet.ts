/** English words of the referral sheet. */
import { plural } from './plural.ts';
import type { SheetMessages } from './sheet-messages.ts';

const count = (number: number, one: string, other: string): string => plural('en', number, { one, other });

export const enSheet: SheetMessages = {
  title: 'Referral sheet', description: 'A few places for one person, to print or to send. No account, and nothing is stored.',
  heading: 'Referral sheet',
  waiting: 'Getting your places…', failed: 'Your places did not load. They are still in the address of this page.', retry: 'Try again',
  empty: 'No places are on this sheet yet.', howTo: 'Press “Add to sheet” on a place, then come back here to print or send.', find: 'Find places',
  serverSees: 'Without scripts, our server sees which places are on this sheet. It does not keep them.',
  withoutScripts: 'Without scripts a sheet is made from its address: /sheet?places= and the names that stand at the end of the places’ own addresses, with commas between them.',
  gone: (name) => `${name} is no longer listed. Take it off, or look for another place.`,
  unknown: (id) => `“${id}” is not in this directory. The link may be old, or part of it may be missing.`,
  replacedBy: 'Look at this instead:',
  tooMany: (left, most) => count(left, `# more place is in this link. A sheet holds ${most}.`, `# more places are in this link. A sheet holds ${most}.`),
  takeOff: 'Take off',
};
