/** English words of the referral sheet. */
import { documentLabels } from './labels-en-documents.ts';
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
  nearest: {
    heading: 'Nearest of each kind', what: 'Type a town to get the closest recovery center, the closest Recovery Learning Community, and a line that is open now.',
    box: 'Town or ZIP code', find: 'Show nearest',
    private: 'What you type here stays on this device.', notPrivate: 'Scripts are off, so this form sends the town to our server. We do not write it down.',
    result: (near) => `Nearest to ${near}`,
    line: 'A line that is open now', noLine: 'We know of no line open now. Those at the top are open day and night.', none: (kind) => `We know of none: ${kind}.`,
    townAway: (town, distance) => `${town} is ${distance} away`, inTown: (town) => `In ${town}`, townOnly: 'We only know the town: ask where', withheld: 'Address not public: ask how to come',
    far: (miles) => `The nearest one that we know is more than ${miles} away.`,
    nearerUnclear: 'Nearer, but may have changed:', serves: (near) => `Also serves ${near}, address not known:`,
    addAll: (number) => ({ 2: 'Add both', 3: 'Add all three' })[number] ?? 'Add to sheet',
    allAdded: (number) => ({ 2: 'Both are on the sheet', 3: 'All three are on the sheet' })[number] ?? 'It is on the sheet',
    added: (number, total) => `${count(number, '# place added.', '# places added.')} ${count(total, 'The sheet has #.', 'The sheet has #.')}`,
    noRoom: (most) => `A sheet holds ${most} places. Take some off first.`,
    others: 'Other kinds near here',
  },
  compare: {
    heading: 'Side by side', show: (number) => `Compare ${({ 2: 'both', 3: 'all three', 4: 'all four' })[number] ?? 'places'} side by side`, hide: 'Hide the comparison',
    which: 'Which places', most: (most) => `${most} at most. Take one out to choose another.`, update: 'Compare these',
    region: 'Places side by side', sideways: 'More to the side. Swipe, or use the arrow keys.',
    unknown: 'Not known: ask', notConfirmed: 'not confirmed', yes: 'Yes', no: 'No', notLine: 'Not a phone line', mayDiffer: 'May have changed: ask first',
    rows: {
      what: 'What it is', where: 'Where', open: 'Open now?', hours: 'Hours', phone: 'Phone, text or chat', access: 'How to get in', cost: 'Cost', languages: 'Languages',
      audiences: 'Who it is for', peerRun: 'Run by peers?', police: 'Will they call the police?', checked: 'Checked',
    },
    from: (near) => `Where, and how far from ${near}`,
    cost: documentLabels.cost,
    checked: {
      reading: (date) => `Sources read on ${date}. Nobody has phoned.`, phone: (date) => `Phoned on ${date}`, visit: (date) => `Visited on ${date}`, operator: (date) => `Told by those who run it, ${date}`,
    },
    policeUnknown: 'Not known: ask before giving a name',
  },
};
