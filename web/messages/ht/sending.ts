/** Haitian Creole words of the way to send a sheet; they come when it is opened. */
import { plural } from '../plural.ts';
import type { SendingWords } from '../sheet-messages.ts';

const count = (number: number, other: string): string => plural('ht', number, { other });

export const sendingWords: SendingWords = {
  which: 'Kisa pou voye', short: 'Kout, pou yon mesaj tèks', long: 'Konplè, pou yon imel',
  text: 'Tèks la', noNotes: 'Nòt ou yo pa ladan l. Anyen pa pase nan sèvè nou an.',
  copy: 'Kopye tèks la', copied: 'Li kopye.', copyYourself: 'Navigatè ou a pa kite nou kopye. Tèks la make: kopye l ak klavye ou oswa kenbe dwèt ou sou li.',
  share: 'Pataje…', textMessage: 'Kòmanse yon mesaj tèks', email: 'Kòmanse yon imel', tooLong: 'Li twò long pou yon sèl mesaj. Kopye tèks la, oswa voye lyen an.',
  link: 'Kopye lyen an', contacts: 'Kontak pou yon telefòn', allPlaces: (number) => (number === 1 ? 'Kote sa a' : count(number, 'Tout # kote yo')), saveContacts: 'Anrejistre kòm kontak',
  saved: (file) => `Li anrejistre sou non ${file}.`,
};
