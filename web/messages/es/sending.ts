/** Spanish words of the way to send a sheet; they come when it is opened. */
import { plural } from '../plural.ts';
import type { SendingWords } from '../sheet-messages.ts';

const count = (number: number, one: string, other: string): string => plural('es', number, { one, other, many: other.replace('# ', '# de ') });

export const sendingWords: SendingWords = {
  which: 'Qué enviar', short: 'Corta, para un mensaje de texto', long: 'Completa, para un correo',
  text: 'El texto', noNotes: 'Sus notas no están incluidas. Nada pasa por nuestro servidor.',
  copy: 'Copiar el texto', copied: 'Copiado.', copyYourself: 'Su navegador no nos deja copiar. El texto está marcado: cópielo con el teclado, o manténgalo oprimido.',
  share: 'Compartir…', textMessage: 'Empezar un mensaje de texto', email: 'Empezar un correo', tooLong: 'Esto es demasiado largo para un mensaje. Copie el texto o envíe el enlace.',
  link: 'Copiar el enlace', contacts: 'Contactos para un teléfono', allPlaces: (number) => count(number, 'Este lugar', 'Los # lugares'), saveContacts: 'Guardar como contactos',
  saved: (file) => `Guardado como ${file}.`,
};
