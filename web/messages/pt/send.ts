/** Portuguese words of messages and contact cards. Few accents where there is a choice: a text message holds half as many letters with them. */
import { emergency } from './emergency.ts';
import { plural } from '../plural.ts';
import type { SendWords } from '../send-words.ts';

export const sendWords: SendWords = {
  subject: (places, day) => `Apoio entre pares: ${plural('pt', places, { one: '# lugar', many: '# de lugares', other: '# lugares' })}, ${day}`,
  made: (day, time) => `Lista feita em ${day}, ${time}. As coisas mudam: ligue antes.`,
  numbered: (position, name) => `${position}. ${name}`,
  phone: (number, label) => (label ? `Telefone: ${number} (${label})` : `Telefone: ${number}`),
  chat: (address) => `Chat: ${address}`,
  email: (address) => `E-mail: ${address}`,
  website: (address) => `Site: ${address}`,
  address: (words) => `Onde: ${words}`,
  area: (words) => `Atende: ${words}`,
  hours: (words) => `Quando: ${words}`,
  languages: (words) => `Idiomas: ${words}`,
  access: (words) => `Como entrar: ${words}`,
  cost: (words) => `Custo: ${words}`,
  checkedAgainst: (day, source) => `Conferido em ${day} pela fonte: ${source}.`,
  runBy: (operator) => `Quem dirige: ${operator}`,
  note: (text) => `Nota: ${text}`,
  newest: (address) => `Veja como está: ${address}`,
  wholeSheet: (address) => `Esta lista: ${address}`,
  crisis: 'Em uma crise, de dia ou de noite:',
  emergency,
  short: { phone: 'Telefone a confirmar', address: 'Confirme o local antes', referral: 'Exige encaminhamento' },
};
