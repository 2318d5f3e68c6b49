/** English words that only the server writes: around every page, on the page of a record, and in place of a page. */
import { documentLabels } from './labels-en-documents.ts';
import type { DocumentMessages } from './document-messages.ts';
import { plural } from './plural.ts';

const language = 'en';
/** A number at the start of a sentence. */
/** Words that keep their capital inside a sentence. */
const proper = /^(?:\p{Lu}{2}|Spanish|Black|Deaf)/u;
const joined = (values: readonly string[]): string =>
  values.map((value, index) => (index === 0 || proper.test(value) ? value : value.charAt(0).toLowerCase() + value.slice(1))).join(', ');

const spelled = (number: number): string => ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][number] ?? String(number);
const count = (number: number, one: string, other: string): string => plural(language, number, { one, other });

export const enDocuments: DocumentMessages = {
  labels: documentLabels,
  site: { name: 'Peer Support Map', skip: 'Skip to the main part', menu: 'Main', talkNow: 'Talk now', sheet: 'Sheet', sheetFull: (most) => `The sheet is full: it holds ${most} places.` },
  crisis: {
    heading: 'Help in a crisis', bar: 'In crisis?',
    call: (number) => `Call ${number}`,
  },
  exit: {
    leave: 'Leave', here: ' this site', keys: 'Esc three times',
    limit: '“Leave this site” opens a weather page in place of this one. So does pressing Esc three times. It cannot clear your browser’s history.',
    limitPlain: '“Leave this site” opens a weather page. The Back button still leads here, and your browser’s history keeps this page.',
  },
  footer: {
    heading: 'About this page',
    emergency: 'If someone is in danger right now, call 911.',
    sheet: 'Referral sheet: print or send a few places', nearest: 'Nearest of each kind', shortcuts: 'Keyboard shortcuts', records: 'Records: CC BY 4.0. Each one shows its sources.',
    credits: [
      'Coast and state lines: GMT DCW and GSHHG, LGPL-3+',
      'Place names: GeoNames, CC BY 4.0',
      'ZIP areas: US Census Bureau',
      'Address points: MassGIS; City of Boston; USDA',
      'Type: Atkinson Hyperlegible Next, OFL', 'Icons: Heroicons, MIT',
    ],
  },
  location: {
    back: 'All places and lines', title: (name, town) => (town ? `${name}, ${town}` : name),
    when: 'When it is open', listedHours: 'Listed hours, not confirmed:', reach: 'Get in touch', where: 'Where it is',
    withheld: {
      call: 'The address is not public. Call and ask how to come.',
      refer: 'The address is not public. Someone has to refer you there. You can ask how.',
      ask: 'The address is not public. Ask how to come.',
    },
    townOnly: 'We only know the town. Call to ask for the address.',
    expect: 'What to expect', access: 'How to get in', accessUnknown: 'Not confirmed. Ask how to come the first time.', cost: 'Cost', forWhom: 'For whom', notALimit: 'Sources name these groups. Others may be welcome too: ask.',
    languages: 'Languages', languagesUnknown: 'Not known. Ask when you call.',
    peerRun: 'Run by peers?', peerRunYes: 'Yes. It is run or answered by people with lived experience.', peerRunNo: 'No. Others run it.',
    peerRunUnknown: 'Not known.', roles: 'Peers who work here', services: 'What it offers', area: 'Area served', areaServed: (scope, region) => region ?? scope, joined, operator: 'Run by', funders: 'Paid for by',
    focus: 'What it is about', police: 'What they say about the police and 911', policeAsk: 'Will they call the police?', policeUnknown: 'We found nothing about this. You can ask before you tell them your name.',
    how: 'How we know', sources: (number) => count(number, '# source', '# sources'),
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
    unconfirmed: 'not confirmed', unconfirmedNumbers: (number) => (number === 1 ? 'We have no page that gives this number.' : 'We have no page that gives these numbers.'),
    nearby: (town) => (town ? `Around ${town}` : 'Nearby'), paperSource: (title, date) => `Source: ${title}, ${date}.`,
    unclear: (why, callable) => `${why} ${callable ? 'Call' : 'Ask'} before you go.`,
    sourceDated: (date) => `dated ${date}`, sourceUndated: 'no date', sourceRead: (date) => `read ${date}`, supports: (facts) => `Says: ${facts}`,
    wrong: 'Something wrong?', wrongText: 'Tell us, and we will check it. The message is begun for you. It names this record, and nothing about you.', wrongLink: 'Report a mistake',
    wrongSubject: (name, id) => `Correction: ${name} (${id})`,
    wrongBody: (name, id, page) => `Record: ${name} (${id})\nPage: ${page}\n\nWhat is wrong:\n\n\nWhat is right, and how you know (a web page helps most):\n\n`,
    wrongNowhere: (id) => `Whoever runs this copy of the directory has not set an address for corrections yet. If you know them, tell them. This record is called “${id}”.`,
    mapLabel: (town) => `Map: ${town}`,
  },
  structured: {
    localTime: (region, timeZone) => `Times are those of ${region} (${timeZone}).`,
    textMessage: (keyword) => (keyword ? `Text message, beginning with ${keyword}` : 'Text message'), chat: 'Web chat',
  },
  talk: {
    description: 'Phone, text and chat lines for Massachusetts: which are open now, which are answered by peers, and when the others open.',
    onward: 'Not in danger? See who is open now',
    crisis: 'In danger now, or thinking about suicide',
    violenceLines: (number) => count(number, '# more: abuse or sexual violence', '# more: abuse or sexual violence'),
    crisisLines: (number) => count(number, '# more crisis line', '# more crisis lines'),
    choices: 'Show only some lines', written: 'Text or chat',
    openNow: 'Open now, by their own hours',
    peers: 'means that people who have been there themselves run the line or answer it.',
    warmline: 'A warmline is for when it is not an emergency: you can just talk.',
    changed: 'Some lines have opened or closed. Sort again',
    notConfirmed: 'Hours not confirmed: you can try', notConfirmedText: 'We found no hours for these that hold for today. Someone may answer.',
    later: 'Opens later',
    nobodyFits: 'None of the lines that you chose is open now. The crisis lines above are open day and night.',
    onlyCrisis: (number) => count(number, 'Of the lines that you chose, only a crisis line is open now. See it above.', 'Of the lines that you chose, only # crisis lines are open now. See them above.'),
    everyLine: 'Show every line',
    noneFits: 'We know of no line that fits all of that. Here is every line.',
    noLine: (language) => `We know of no line that fits and says it has ${language}. You can call any line and ask for an interpreter. Here is every line.`,
    noWarmline: (language) => `We know of no warmline that fits and says it has ${language}. These lines say that they do.`,
    what: 'What happens when you call?',
    kinds: [
      { name: 'A warmline', text: 'A peer answers. You can just talk, or ask about help near you. It is not for emergencies.' },
      { name: 'A helpline', text: 'Peers, volunteers or staff answer. They listen, or help you find what you need. What each one is for stands beside its number.' },
      { name: 'A crisis line', text: 'Most often trained people answer, day or night. Some may send help if a life seems at risk.' },
    ],
    policeSilent: 'For most lines we found nothing about calling the police. You can ask before you say anything else.',
    ask: 'You can also ask them whether you need to give your name, who will know that you called, and whether it costs anything.',
    unclear: 'This line may have changed.',
    hours: 'Hours', hoursUnknown: 'Not confirmed', about: 'Before you call', aboutHours: 'About the hours', police: 'Police and 911', checked: 'Checked',
    onPaper: '“Checked” means that we read the sources on that day, unless it says something else.',
    allOnPaper: (date) => `We read the sources for all of these lines on ${date}. Hours are those that each line gives.`,
  },
  apology: {
    titles: {
      404: 'This page is not here', 405: 'That does not work here', 410: 'This place is no longer listed',
      500: 'Something broke on our side', 503: 'The list is not ready right now',
    },
    texts: {
      404: 'The address may have a typing mistake, or the page may have moved.',
      405: 'This page can only be read.',
      410: 'It has closed or moved, as far as we know.',
      500: 'It is not your fault. Please try again in a moment.',
      503: 'Please try again in a minute.',
    },
    gone: (name) => `${name} is no longer listed`, replacedBy: 'It may help to look at:', nearby: 'Near there', reference: (reference) => `If you write to us about this, name this number: ${reference}`,
    find: 'Find peer support', meanwhile: 'Help right now, day and night',
  },
};
