/** English words of what a page says once about the copy that is kept on the device. */
import type { KeptNews } from '../keep-words.ts';

export const keptWords: Readonly<Record<KeptNews, string>> = {
  records: 'The list kept on this phone was just brought up to date.',
  version: 'The pages kept on this phone were just brought up to date.',
  later: 'Newer pages are ready on this phone. They start when you have closed the other tabs of this site.',
};
