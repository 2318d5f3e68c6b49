/** English words of the page about the directory. Plain: about the sixth grade. */
import type { AboutWords } from '../about-words.ts';
import { formatNumber, plural } from '../plural.ts';

const language = 'en';
const number = (value: number): string => formatNumber(language, value);

/** Whole percents, and never all or nothing where it is not. */
function percent(share: number): string {
  const whole = Math.round(share * 100);
  if (whole === 0 && share > 0) return 'under 1%';
  if (whole === 100 && share < 1) return 'over 99%';
  return `${whole}%`;
}

export const aboutWords: AboutWords = {
  link: 'About this directory and your privacy',
  title: 'About this directory',
  description: 'Who this directory of peer support is for, where its records come from, how sure we are, and how we keep your visit private.',
  lead: (region) => `This is a free list and map of peer support in ${region}. At these places and on these phone lines, people who have been there support others.`,
  forWhom: {
    heading: 'Who it is for',
    people: [
      { who: 'You need support.', what: 'Find someone to talk to, near you or by phone. You need no account, and you do not have to tell us anything.' },
      { who: 'You help someone find support.', what: 'Put a few places on a sheet. Print it or send it.' },
      { who: 'You run a place or a line.', what: 'See what we say about you, and tell us what is wrong.' },
    ],
    notCrisis: 'We do not run any of these places or lines, and nobody here answers in a crisis. The numbers at the top of each page do.',
  },
  sure: {
    heading: 'Where the records come from, and how sure we are',
    from: 'Everything here comes from public pages: from the places themselves, from the state and towns, from the news and from other lists. Each record names its pages and the day we read them.',
    confirmed: '“Sources agree” means that the place itself or a government page says so, or that two other pages agree. It does not mean that anyone phoned.',
    phoned: (phoned, records) => (phoned === 0
      ? `None of the ${number(records)} records was last checked by phone.`
      : `${plural(language, phoned, { one: '# record was', other: '# records were' })} last checked by phone, out of ${number(records)}.`),
    unknown: 'We do not guess. If nobody says when a place is open, we say “Hours not confirmed”. Then it is best to call first.',
    age: 'Things change. Look at the day of the last check on each record. The older it is, the more it helps to call first.',
  },
  figures: {
    heading: 'The list in numbers',
    on: (date, records) => `${plural(language, records, { one: '# record', other: '# records' })} on ${date}.`,
    none: 'There are no records yet.',
    records: 'Records', share: 'Share', percent,
    confidence: { caption: 'How sure', column: 'How sure' },
    age: { caption: 'When last checked', column: 'Last checked', quarter: 'In the last 90 days', half: '91 to 180 days ago', older: 'Longer ago' },
    check: {
      caption: 'How last checked', column: 'How',
      ways: { reading: 'We read the sources', phone: 'We phoned', visit: 'We went there', operator: 'The people who run it told us' },
    },
    hours: { caption: 'Opening hours', column: 'Hours', known: 'We have hours', unknown: 'Hours not confirmed' },
    kinds: { caption: 'What is in the list', column: 'Kind' },
    counties: { caption: 'Where the records are', column: 'County', none: 'No record here yet', elsewhere: 'No address: phone lines and networks' },
    kindCount: (kind, count) => `${kind}\u00a0${number(count)}`,
  },
  towns: {
    heading: 'What is missing',
    intro: 'We compare our list with lists that name towns. If a town is on such a list and not here, something is missing.',
    list: (title, towns, kind) => `${title}: ${plural(language, towns, { one: '# town', other: '# towns' })} (${kind}).`,
    all: 'Each of them has a record here.',
    without: (towns) => `No record here: ${towns}.`,
    inDoubt: (towns) => `It may be out of date for ${towns}.`,
    dated: (date, read) => (date === undefined ? `The list has no date. We noted it on ${read}.` : `The list is from ${date}. We noted it on ${read}.`),
  },
  oldest: { heading: 'Records that were checked longest ago', intro: 'These come first when we check again.' },
  privacy: {
    heading: 'Your privacy',
    points: [
      'No account, no cookies, no ads. We do not count visitors or follow them.',
      'If your browser runs scripts, the town, ZIP code or words that you type in the search box stay on your device. So does your position. We ask for it only if you press “Near me”.',
      'If your browser does not run scripts, the form has to send us what you type. We use it to make the page and do not write it down.',
      'What you choose from a menu, such as a kind or a language, stands in the address of the page. It can reach us. We do not write it down.',
      'The places on your sheet stay on your device. They stand in the link that you share. Without scripts we see them to make the page, and do not write them down. What you write on the sheet is never sent to us.',
      'We leave nothing on your device unless you press “Keep on this phone”. Then it keeps a copy of the list and of these pages, and nothing about you.',
      'Your browser keeps a history. “Leave this site” cannot clear it.',
      'A link to another website, a call, a text or an e-mail goes to them, and they will know about it. We do not tell them what page you came from.',
    ],
    notes: 'If you tell us about a record, we keep what you wrote and the day. We do not ask who you are, and we keep nothing about you.',
    streets: {
      ask: 'The map is our own. If you press “Show streets”, your browser asks OpenStreetMap for pictures, and they can see what area you look at. Nobody else is asked for anything.',
      on: 'The map asks OpenStreetMap for pictures of streets, and they can see what area you look at. Nobody else is asked for anything.',
      own: 'The map is our own, with its streets. Our computers send them, so they can see what area you look at. We do not write it down. Nobody else is asked for anything.',
      off: 'The map is our own. Nobody else is asked for anything.',
    },
    host: 'Whoever runs our computers can see that a device asks for a page. That is so on any website.',
  },
  wrong: {
    heading: 'Correct or remove a record',
    how: 'Each record has a part called “Something wrong?”. Use it to tell us. A web page that shows what is right helps most.',
    removal: 'Anyone may ask us to change a record or take it out. If you run the place, you need give no reason.',
    hidden: 'Does a record show where a place is that should stay hidden? Write “hidden location” and the name of the record. Please do not write the address.',
    link: 'Write to us',
    nowhere: 'Whoever runs this copy of the directory has not set an address for corrections yet. If you know them, tell them.',
    subject: 'About the directory',
    body: 'Which record (the end of its address):\n\nWhat is wrong, or what you want us to do:\n\nHow you know (a web page helps most):\n\n',
  },
  licences: {
    heading: 'Use it, and credits',
    code: 'The program is free software under the MIT license.',
    records: 'You may use the records for anything. Say where they come from. The license is', recordsLink: 'CC BY 4.0',
    streets: 'Pictures of streets, if asked for: © OpenStreetMap contributors', ownStreets: 'Streets on the map: © OpenStreetMap contributors, Protomaps',
    programs: 'For programs:', api: 'how to read the records',
  },
};
