/** English words that only the server writes: around every page, on the page of a record, and in place of a page. */
import { correctionWords } from './corrections.ts';
import { aboutWords } from './about.ts';
import { guideWords } from './guide.ts';
import { changeWords } from './changes.ts';
import { embedWords, howWords } from './embed.ts';
import { keepWords } from './keep.ts';
import { documentLabels } from './document-labels.ts';
import { filterLabels } from './filter-labels.ts';
import type { DocumentMessages } from '../document-messages.ts';
import { emergency } from './emergency.ts';
import { recordWords } from './record.ts';
import { plural } from '../plural.ts';

const language = 'en';
const count = (number: number, one: string, other: string): string => plural(language, number, { one, other });

export const documents: DocumentMessages = {
  labels: { ...documentLabels, ...filterLabels },
  site: { name: 'Peer Support Map', skip: 'Skip to the main part', menu: 'Main', talkNow: 'Talk now', sheet: 'Sheet', sheetFull: (most) => `The sheet is full: it holds ${most} places.`,
    copy: (day, time) => `We could not check the list just now. This copy is from ${day}, ${time}. Call before you go.`,
  },
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
    emergency,
    sheet: 'Referral sheet: print or send a few places', nearest: 'Nearest of each kind', shortcuts: 'Keyboard shortcuts', records: 'Records: CC BY 4.0. Each one shows its sources.',
    credits: [
      'Coast and state lines: GMT DCW and GSHHG, LGPL-3+',
      'Place names: GeoNames, CC BY 4.0',
      'ZIP areas: US Census Bureau',
      'Address points: MassGIS; City of Boston; USDA',
      'Type: Atkinson Hyperlegible Next, OFL', 'Icons: Heroicons, MIT',
    ],
  },
  find: {
    title: 'Find peer support',
    description: 'Places and phone lines where people who have been there support others: recovery centers, clubhouses, peer respites, warmlines.',
  },
  location: {
    ...recordWords,
    back: 'All places and lines', title: (name, town) => (town ? `${name}, ${town}` : name),
    when: 'When it is open', reach: 'Get in touch', where: 'Where it is',
    expect: 'What to expect', cost: 'Cost', forWhom: 'For whom', notALimit: 'Sources name these groups. Others may be welcome too: ask.',
    peerRun: 'Run by peers?', peerRunYes: 'Yes. It is run or answered by people with lived experience.', peerRunNo: 'No. Others run it.',
    peerRunUnknown: 'Not known.', roles: 'Peers who work here', services: 'What it offers', area: 'Area served', areaServed: (scope, region) => region ?? scope, operator: 'Run by', funders: 'Paid for by',
    focus: 'What it is about', police: 'What they say about the police and 911', policeAsk: 'Will they call the police?', policeUnknown: 'We found nothing about this. You can ask before you tell them your name.',
    how: 'How we know', sources: (number) => count(number, '# source', '# sources'),
    nearby: (town) => (town ? `Around ${town}` : 'Nearby'), paperSource: (title, date) => `Source: ${title}, ${date}.`,
    sourceRead: (date) => `read ${date}`, supports: (facts) => `Says: ${facts}`,
    wrong: 'Something wrong?', wrongText: 'Tell us, and we will check it. The message is begun for you. It names this record, and nothing about you.', wrongLink: 'Report a mistake',
    wrongSubject: (name, id) => `Correction: ${name} (${id})`,
    wrongBody: (name, id, page) => `Record: ${name} (${id})\nPage: ${page}\n\nWhat is wrong:\n\n\nWhat is right, and how you know (a web page helps most):\n\n`,
    wrongNowhere: (id) => `Whoever runs this copy of the directory has not set an address for corrections yet. If you know them, tell them. This record is called “${id}”.`,
    mapLabel: (town) => `Map: ${town}`,
  },
  correction: correctionWords,
  changes: changeWords,
  embed: embedWords,
  how: howWords,
  about: aboutWords,
  guide: guideWords,
  keep: keepWords,
  languages: {
    choose: 'Language', offer: 'See this page in English',
    drafted: 'The words of this page are a draft: nobody else has checked them yet.',
    reviewed: (by, date) => `${by} checked the words of these pages on ${date}.`,
    correct: 'Tell us of a wrong word', subject: 'A wrong word, in English',
    body: (page) => `Page: ${page}\n\nThe wrong words:\n\n\nBetter words:\n\n`,
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
    usuallyRead: (date) => `We read the sources for these lines on ${date}, unless a line says something else. Hours are those that each line gives.`,
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
    lines: 'Phone lines', linesText: 'We keep these numbers for times like this. Hours may have changed.',
  },
};
