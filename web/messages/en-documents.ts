/** English words that only the server writes: around every page, on the page of a record, and in place of a page. */
import { documentLabels } from './labels-en-documents.ts';
import type { DocumentMessages } from './messages.ts';
import { plural } from './plural.ts';

const language = 'en';
const count = (number: number, one: string, other: string): string => plural(language, number, { one, other });

export const enDocuments: DocumentMessages = {
  labels: documentLabels,
  site: { name: 'Peer Support Map', skip: 'Skip to the main part', menu: 'Main', talkNow: 'Talk now' },
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
    records: 'Records: CC BY 4.0. Each one shows its sources.',
    credits: [
      'Coast and state lines: GMT DCW and GSHHG, LGPL-3+',
      'Place names: GeoNames, CC BY 4.0',
      'ZIP areas: US Census Bureau',
      'Address points: MassGIS; City of Boston; USDA',
      'Type: Atkinson Hyperlegible Next, OFL',
    ],
  },
  location: {
    back: 'All places and lines', title: (name, town) => (town ? `${name}, ${town}` : name),
    when: 'When it is open', reach: 'Get in touch', where: 'Where it is',
    withheld: 'The address is not public, to keep people there safe. Call, and they will tell you how to come.',
    townOnly: 'We only know the town. Call to ask for the address.',
    expect: 'What to expect', access: 'How to get in', cost: 'Cost', forWhom: 'For whom', notALimit: 'Sources name these groups. Others may be welcome too: ask.',
    languages: 'Languages', languagesUnknown: 'Not known. Ask when you call.',
    peerRun: 'Run by peers?', peerRunYes: 'Yes. It is run or answered by people with lived experience.', peerRunNo: 'No. Sources say that others run it.',
    peerRunUnknown: 'Not known.', roles: 'Peers who work here', services: 'What it offers', area: 'Area served', operator: 'Run by', funders: 'Paid for by',
    focus: 'What it is about', police: 'Will they call the police?', policeUnknown: 'We found nothing about this. You can ask before you tell them your name.',
    how: 'How we know', sources: (number) => count(number, '# source', '# sources'),
    confidence: (confidence, sources, newest) => {
      if (confidence === 'confirmed') return sources > 1 ? 'Sources agree on where it is or how to reach it.' : 'One official source says so.';
      const many = sources > 1 ? 'Our sources are older, or the key facts rest on just one of them.' : 'We have one source.';
      return newest ? `${many} The newest is from ${newest}. Call first.` : `${many} It has no date. Call first.`;
    },
    checked: {
      reading: (date) => `We last read the sources on ${date}.`, phone: (date) => `We phoned on ${date}.`,
      visit: (date) => `We visited on ${date}.`, operator: (date) => `The people who run it told us on ${date}.`,
    },
    nobodyPhoned: 'Nobody has phoned yet.',
    unclear: 'Sources do not agree, or something may have changed. Call before you go.',
    sourceDated: (date) => `dated ${date}`, sourceUndated: 'no date', sourceRead: (date) => `read ${date}`, supports: (facts) => `Says: ${facts}`,
    wrong: 'Something wrong?', wrongText: 'Tell us, and we will check it. You need not say who you are.', wrongLink: 'Report a mistake',
    wrongSubject: (name, id) => `Correction: ${name} (${id})`, mapLabel: (town) => `Map: ${town}`,
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
    replacedBy: 'This took its place:', reference: (reference) => `If you write to us about this, name this number: ${reference}`,
    find: 'Find peer support', meanwhile: 'If you need to talk to someone right now:',
  },
};
