/** Portuguese words of the way to send a sheet; they come when it is opened. */
import { plural } from '../plural.ts';
import type { SendingWords } from '../sheet-messages.ts';

const count = (number: number, one: string, other: string): string => plural('pt', number, { one, many: other.replace('#', '# de'), other });

export const sendingWords: SendingWords = {
  which: 'O que enviar', short: 'Curto, para SMS', long: 'Completo, para e-mail',
  text: 'O texto', noNotes: 'As suas notas não estão nele. Nada passa pelo nosso servidor.',
  copy: 'Copiar o texto', copied: 'Copiado.', copyYourself: 'O seu navegador não nos deixa copiar. O texto está marcado: copie com o teclado ou segurando o dedo nele.',
  share: 'Compartilhar…', textMessage: 'Começar um SMS', email: 'Começar um e-mail', tooLong: 'É longo demais para um SMS. Copie o texto ou envie o link.',
  link: 'Copiar o link', contacts: 'Contatos para o celular', allPlaces: (number) => count(number, 'Este lugar', 'Os # lugares'), saveContacts: 'Salvar como contatos',
  saved: (file) => `Salvo como ${file}.`,
};
