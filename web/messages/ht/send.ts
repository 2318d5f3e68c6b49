/** Haitian Creole words of messages and contact cards. Small è and ò are in the letters of a text message, capital È and Ò are not. */
import { emergency } from './emergency.ts';
import { plural } from '../plural.ts';
import type { SendWords } from '../send-words.ts';

export const sendWords: SendWords = {
  subject: (places, day) => `Sipò kanmarad: ${plural('ht', places, { other: '# kote' })}, ${day}`,
  made: (day, time) => `Lis sa a fèt le ${day}, ${time}. Bagay chanje: rele anvan.`,
  numbered: (position, name) => `${position}. ${name}`,
  phone: (number, label) => (label ? `Telefòn: ${number} (${label})` : `Telefòn: ${number}`),
  chat: (address) => `Chat: ${address}`,
  email: (address) => `Imel: ${address}`,
  website: (address) => `Sit: ${address}`,
  address: (words) => `Ki kote: ${words}`,
  area: (words) => `Zòn yo sèvi: ${words}`,
  hours: (words) => `Lè yo louvri: ${words}`,
  languages: (words) => `Lang: ${words}`,
  access: (words) => `Kijan pou antre: ${words}`,
  cost: (words) => `Pri: ${words}`,
  checkedAgainst: (day, source) => `Verifye le ${day} ak: ${source}.`,
  runBy: (operator) => `Kilès ki dirije l: ${operator}`,
  note: (text) => `Nòt: ${text}`,
  newest: (address) => `Jan li ye kounye a: ${address}`,
  wholeSheet: (address) => `Lis sa a: ${address}`,
  crisis: 'Nan yon kriz, lajounen kou lannwit:',
  emergency,
  short: { phone: 'Nimewo pa konfime', address: 'Adrès pa konfime', referral: 'Fòk yon moun refere ou' },
};
