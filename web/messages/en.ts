/** English, the first catalog: the part that the browser needs as well. Short words, short sentences. */
import { browserLabels } from './labels-en-browser.ts';
import type { Messages } from './messages.ts';
import { plural } from './plural.ts';

const language = 'en';
const count = (number: number, one: string, other: string): string => plural(language, number, { one, other });
const miles = (number: number): string => count(number, '# mile', '# miles');

export const en: Messages = {
  language,
  labels: browserLabels,
  filters: {
    q: 'Words', kind: 'Kind', focus: 'What it is about', audience: 'For whom', language: 'Language', role: 'Peer role',
    service: 'What it offers', access: 'How to get in', funder: 'Who pays for it', peer_run: 'Run by people with lived experience',
    open: 'Open now', near: 'Near', bbox: 'Area on the map',
  },
  sorts: { open: 'Open first', distance: 'Nearest first', name: 'By name', checked: 'Longest unchecked first' },
  open: {
    now: 'Open now', always: 'Open day and night', until: (when) => `Open until ${when}`,
    closed: 'Closed now', opens: (when) => `Closed now. Opens ${when}`,
    notConfirmed: 'Hours not confirmed: call first', holiday: 'Holiday today: call first',
    notConfirmedAsk: 'Hours not confirmed: ask first', holidayAsk: 'Holiday today: ask first',
    today: (time) => `at ${time}`, tomorrow: (time) => `tomorrow at ${time}`, onDay: (day, time) => `${day} at ${time}`,
    midnight: 'midnight', noon: 'noon',
  },
  distance: { about: (text) => `about ${text}`, lessThanHalf: 'less than half a mile' },
  find: {
    heading: 'Find someone who has been there',
    box: 'Town, ZIP code or name', hint: 'Lynn or 01901', search: 'Search', nearMe: 'Near me',
    locating: 'Looking for where you are…',
    positionRefused: 'Your device did not tell us where you are. Type a town or ZIP code instead.',
    youAreHere: 'You are here', within: 'How far', withinMiles: (text) => `Within ${text}`, anyDistance: 'Any distance', miles,
    clearBox: (text) => `Clear ${text}`, positionLost: 'We do not keep where you are. Press “Near me” again to see what is near.',
    farther: (text) => `Look farther: within ${text}`,
    private: 'What you type here stays on this device.',
    notPrivate: 'Scripts are off, so this form sends what you type to our server. We do not write it down.',
    wordsOption: (text) => `Search for the words “${text}”`,
    suggestions: (number) => (number === 0 ? 'No suggestions' : count(number, '# suggestion. Use the arrow keys.', '# suggestions. Use the arrow keys.')),
    unknownPlace: (text) => `We know no town or ZIP code in Massachusetts called “${text}”.`,
    didYouMean: (name) => `Did you mean ${name}?`,
    updating: 'Working on it…',
    directoryFailed: 'The full list did not load, so searching on this device does not work right now.',
    stillGood: 'What you see below is still good.',
    tryAgain: 'Try again',
  },
  filter: {
    openNow: 'Open now', notConfirmed: 'Hours not confirmed', more: 'More',
    chosen: (number) => count(number, '# chosen', '# chosen'),
    apply: 'Show results', show: (number) => count(number, 'Show # result', 'Show # results'),
    clear: 'Clear all', active: 'You chose', remove: (what) => `Remove ${what}`,
    words: (text) => `“${text}”`, area: 'Area on the map', at: (when) => `Open on ${when}`, sort: 'Order',
  },
  results: {
    heading: 'Results',
    all: (number) => count(number, '# place or line', '# places and lines'),
    within: (number, distance, place) => `${count(number, '# place', '# places')} within ${distance} of ${place}`,
    near: (number, place) => `${count(number, '# place', '# places')}, nearest to ${place} first`,
    places: (number) => count(number, '# place', '# places'),
    linesApart: (number) => count(number, 'And # phone line', 'And # phone lines'),
    inArea: (number) => count(number, '# place in this area of the map', '# places in this area of the map'),
    noneOpen: 'We know of none that is open then',
    noneOpenWithin: (distance, place) => `We know of none open within ${distance} of ${place}`,
    you: 'you', next: 'Next results', more: (number) => `Show ${plural(language, number, { other: '#' })} more`,
    shown: (shown, total) => `${plural(language, shown, { other: '#' })} of ${plural(language, total, { other: '#' })} shown`,
    unconfirmed: (number, more) => (more ? count(number, '# more: hours not confirmed', '# more: hours not confirmed') : count(number, '# with hours not confirmed', '# with hours not confirmed')),
    showUnconfirmed: (number) => count(number, 'Show # more with hours not confirmed', 'Show # more with hours not confirmed'),
    callFirst: 'These may be open. Call first.',
    wider: (number) => count(number, '# more: serves a wider area or keeps its address private', '# more: serve a wider area or keep their address private'),
    maybeOpen: (number) => count(number, '# more may be open. Hours not confirmed.', '# more may be open. Hours not confirmed.'),
    asOf: (day, time) => `Open and closed as of ${day}, ${time}. Ask before you go.`,
    map: 'Map', showMap: 'Map', showList: 'List',
    mapLabel: (number) => count(number, 'Map with # place', 'Map with # places'),
    back: 'Back to your results',
    stale: 'This list is from before your last change.', loadFromServer: 'Load the new list from our server, without your town',
  },
  none: {
    heading: 'Nothing fits all of that. Try one of these:',
    widen: (distance) => `Look within ${distance}`, anywhere: 'Look at any distance', around: (place) => `See everything near ${place}`,
    drop: (what) => `Leave out: ${what}`, everywhere: 'Look in all of Massachusetts', clear: 'Start over with everything',
    dropEverywhere: (without) => `${without}, in all of Massachusetts`, words: (text) => `We found nothing called “${text}”.`,
    count: (number) => count(number, '# result', '# results'),
  },
  lines: {
    heading: 'Talk to someone now', all: (number) => count(number, '# line is open', '# lines are open'),
    crisis: (number) => count(number, '# crisis line is open', '# crisis lines are open'),
    peers: 'Answered by peers', forWhom: (groups) => `For: ${groups}`,
    others: (chosen) => `We know of no line open now for “${chosen}”. Others:`,
    none: 'We know of no line open now. Those at the top are open day and night.',
    notConfirmed: 'Hours not confirmed: you can try', holiday: 'Holiday today: you can try',
  },
  card: {
    call: (number) => `Call ${number}`, text: 'Text',
    textTo: (number, keyword) => (keyword ? `Text ${keyword} to ${number}` : `Text ${number}`),
    chat: 'Chat', directions: 'Directions', website: 'Website', email: 'E-mail',
    withheld: 'address not public', unclear: 'May have changed: call first', unclearAsk: 'May have changed: ask first', somewhere: 'exact place not known', listed: 'Not double-checked yet',
  },
  week: {
    caption: 'Hours by day', holidays: 'Holidays', closedAllDay: 'Closed', allDay: 'Day and night', everyDay: 'Every day',
    today: (holiday, known) => (known ? `Today is a holiday: ${holiday}.` : `Today is a holiday: ${holiday}. It may be closed, or keep other hours.`),
    span: (from, to) => `${from} to ${to}`,
  },
};
