/** English words of the list in a frame, and of the page that tells how to put it there. */
import type { EmbedWords, HowWords } from '../embed-words.ts';
import { plural } from '../plural.ts';

const count = (number: number, one: string, other: string): string => plural('en', number, { one, other });

export const embedWords: EmbedWords = {
  only: (choices) => `Only: ${choices}`, everywhere: (region) => `In all of ${region}`,
  seeAll: (number, site) => `See all ${count(number, '#', '#')} in the ${site}`,
  map: 'Map of these places', live: 'Move and zoom this map', mapFailed: 'The map did not load. The list has the same places.',
  old: (time) => `This list is from ${time}. Places may have opened or closed since.`, reload: 'Load it again',
  from: 'This list comes from',
  checked: (first, last) => `We last checked these records ${first === last ? `on ${first}` : `between ${first} and ${last}`}. Behind each name stand its sources.`,
  noTracking: 'This list sets no cookies and does not track you. The page around it has its own rules.',
};

export const howWords: HowWords = {
  link: 'Put this list on your own website',
  title: 'Put this list on your own website',
  description: 'A list and a map of peer support for your own website: two lines to copy. No cost, no account, no tracking.',
  intro: 'Your visitors see the list and the map on your page. It keeps itself up to date. It costs nothing, and you need no account.',
  choose: '1. Choose what it shows', place: 'Town or ZIP code', placeHint: (region) => `Leave it empty for all of ${region}.`,
  placeSent: 'Our server learns this town, now and each time that your page is opened. It says what your page is about. It does not say where your visitors are.',
  filters: 'Show only', update: 'Show my list',
  copyHeading: '2. Copy this into your page', label: 'The two lines for your page', copy: 'Copy', copied: 'Copied', copyFailed: 'Copying did not work. Mark the text and copy it by hand.',
  shows: (number) => count(number, 'Right now it shows # result.', 'Right now it shows # results.'),
  preview: '3. This is what your visitors see',
  frameTitle: (what) => `Peer support: ${what}`, everything: (region) => `all of ${region}`,
  around: (distance, place) => `within ${distance} of ${place}`, nearest: (place) => `nearest to ${place} first`,
  does: 'What it does',
  doing: [
    'It says what is open now, and keeps that right while your page stays open.',
    'It has crisis lines at its top, as all of our pages do.',
    'Our pages open beside yours, so nobody loses your page.',
    'It is as high as its list. The second line does only that. Leave that line out, and the list scrolls in the height that you give.',
  ],
  doesNot: 'What it does not do',
  notDoing: [
    'It sets no cookies, keeps nothing on a visitor’s device, and counts nobody.',
    'It loads nothing from anyone but us, and we do not learn which page it is on.',
    'It has no “Leave this site” button. A frame cannot take your page off the screen. If your visitors may have to hide what they read, put such a button on your own page.',
  ],
  trouble: 'If it does not show',
  policy: (site) => `Does your website have a content security policy? Allow ${site} in frame-src and in script-src.`,
  sandbox: 'Does your website put frames into a sandbox? Allow this, so that numbers can be called:',
  byHand: 'Without our script',
  byHandText: 'Your own script can do what the second line does. The list tells your page its height, and nothing else:',
};
