/** English words of the referral sheet. */
import { recordWords } from './record.ts';
import { documentLabels } from './document-labels.ts';
import { plural } from '../plural.ts';
import { emergency } from './emergency.ts';
import type { SheetMessages } from '../sheet-messages.ts';

const count = (number: number, one: string, other: string): string => plural('en', number, { one, other });

export const sheet: SheetMessages = {
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
  record: { labels: documentLabels, location: recordWords },
  entry: {
    number: 'Place', address: 'Address', area: 'Serves', phone: 'Phone', text: 'Text', chat: 'Chat', email: 'E-mail', website: 'Website', hours: 'Hours',
    languagesUnknown: 'Not known: ask.',
    against: (date, source) => `Checked on ${date} against “${source}”.`, readOn: (date) => `Checked on ${date}.`,
    alsoRead: (source) => `Source: “${source}”.`,
  },
  arrange: {
    group: (name) => `Change the sheet: ${name}`,
    up: 'Move up', down: 'Move down',
    moved: (name, place, all) => `${name} is now ${place} of ${all}.`,
    first: (name) => `${name} is already the first.`, last: (name) => `${name} is already the last.`,
    taken: (name) => `${name} was taken off the sheet.`,
    cleared: (number) => count(number, '# place was taken off the sheet.', '# places were taken off the sheet.'),
    undo: 'Undo', undone: 'It is back on the sheet.', clear: 'Clear the sheet',
    hint: 'Change the order with “Move up” and “Move down”, or drag a place by its number.',
  },
  notes: {
    top: 'Note at the top of the sheet', hint: 'For example what to bring, or whom to ask for. The person’s name is not needed.',
    lives: 'Notes stay in this tab on this device. They are printed. They are not sent to us, and the link to this sheet does not carry them.',
    place: (name) => `Note on ${name}`, printed: 'Note',
  },
  paper: {
    print: 'Print', large: 'Large print', largeHint: 'Larger letters on paper', toLarge: 'Show this sheet for large print', toUsual: 'Show this sheet for usual print',
    withoutScripts: 'To print, use the menu of your browser. The order of places is the order in the address.',
    language: 'Language of the sheet', languageHint: 'For paper and for what you send', languageFailed: 'That language did not load. Try again.',
    emergency, printed: (day, time) => `Printed ${day}, ${time}, Massachusetts time`,
    made: (day, time) => `Made ${day}, ${time}, Massachusetts time`,
    mapLabel: (number) => count(number, 'Map with # place, numbered as in the list', 'Map with # places, numbered as in the list'),
    inArea: (numbers) => `Somewhere in the circle: ${numbers}.`,
    notOnMap: (numbers) => `Not on the map: ${numbers}.`,
    codeLabel: 'QR code with the address of this sheet', codeCaption: 'Point a phone’s camera here to open this list.',
    codeTooLong: 'This list is too long for a code that phones can read. Send the link instead.',
  },
  sending: { heading: 'Send this sheet', failed: 'This part did not load. Load this page again: your places are in its address.' },
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
