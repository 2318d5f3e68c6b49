/** English words of "Keep on this phone". Plain: about the sixth grade. */
import type { KeepWords } from '../keep-words.ts';
import { formatNumber } from '../plural.ts';

/** What somebody needs to know of a size: never less than it is, in steps of 50 kB. */
function sizeWords(bytes: number): string {
  const kilobytes = Math.ceil(bytes / 50_000) * 50;
  return kilobytes < 1000 ? `${kilobytes} kB` : `${formatNumber('en', Math.ceil(kilobytes / 100) / 10)} MB`;
}

export const keepWords: KeepWords = {
  title: 'Keep on this phone',
  lead: 'Keep a copy of this directory on your phone or computer. Then you can look up places and phone lines without internet.',
  what: {
    heading: 'What is kept',
    points: [
      'The list of places and phone lines, the guide, the map without streets, and the pages to find, call and print them.',
      'Nothing about you: not what you type, not where you are, not what you look at.',
    ],
  },
  size: (download, room) => `It uses about ${sizeWords(download)} of data, and about ${sizeWords(room)} of space on the phone.`,
  asks: 'When you open a page and are online, the phone asks us for a newer list, at most once an hour. It sends nothing else on its own.',
  know: {
    heading: 'Good to know',
    points: [
      'The copy gets old. Without internet, each page says what day it is from. Call before you go.',
      'Other people who use this phone can find the copy. You can remove it here at any time.',
      'Some phones clear it on their own, most often when you have not used it for a week.',
      'You can put it on your home screen with your browser’s menu. It is called “Places nearby” there.',
      '“Leave this site” works without internet too. Then you see your browser’s own page that says it is offline.',
    ],
  },
  press: (download) => (download === undefined ? 'Keep on this phone' : `Keep on this phone (about ${sizeWords(download)})`),
  kept: 'Kept on this phone. This copy is from',
  remove: 'Remove from this phone',
  told: {
    keeping: 'Keeping a copy. This can take a minute.',
    done: 'Done. It works without internet now.',
    removed: 'Removed. Nothing of the copy is left on this phone. Your browser’s history is not changed. If you put it on your home screen, take it off there too.',
    offline: 'You are offline, so nothing was kept. Try again when you have internet.',
    full: 'There is not enough space on this phone. Nothing was kept.',
    failed: 'That did not work, and nothing was kept. You can try again.',
  },
  unable: 'This browser cannot keep a copy. Private windows and old browsers often cannot.',
  withoutScripts: 'To keep a copy, your browser has to run scripts. You can print a page instead.',
  copyFrom: (date) => `This copy is from ${date}. Call before you go.`,
  notKept: { title: 'This page is not on this phone', text: 'You may be offline. These pages work without internet:', find: 'Find peer support' },
};
