/** Haitian Creole words of what a page says once about the copy that is kept on the device. */
import type { KeptNews } from '../keep-words.ts';

export const keptWords: Readonly<Record<KeptNews, string>> = {
  records: 'Lis ki sou telefòn sa a fèk mete ajou.',
  version: 'Paj ki sou telefòn sa a fèk mete ajou.',
  later: 'Gen paj ki pi nouvo ki pare sou telefòn sa a. Y ap kòmanse lè ou fin fèmen lòt onglè sit sa a.',
};
