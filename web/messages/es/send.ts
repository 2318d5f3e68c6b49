/** Spanish words of messages and contact cards. Few letters outside of GSM-7 (á í ó ú): a text message holds half as many with them. */
import { emergency } from './emergency.ts';
import { plural } from '../plural.ts';
import type { SendWords } from '../send-words.ts';

export const sendWords: SendWords = {
  subject: (places, day) => `Apoyo entre pares: ${plural('es', places, { one: '# lugar', other: '# lugares', many: '# de lugares' })}, ${day}`,
  made: (day, time) => `Lista hecha el ${day} (${time}). Las cosas cambian: llame primero.`,
  numbered: (position, name) => `${position}. ${name}`,
  phone: (number, label) => (label ? `Tel.: ${number} (${label})` : `Tel.: ${number}`),
  chat: (address) => `Chat: ${address}`,
  email: (address) => `Correo: ${address}`,
  website: (address) => `Sitio web: ${address}`,
  address: (words) => `Lugar: ${words}`,
  area: (words) => `Atiende: ${words}`,
  hours: (words) => `Horario: ${words}`,
  languages: (words) => `Idiomas: ${words}`,
  access: (words) => `Cómo entrar: ${words}`,
  cost: (words) => `Costo: ${words}`,
  checkedAgainst: (day, source) => `Revisado el ${day} con esta fuente: ${source}.`,
  runBy: (operator) => `Lo dirige: ${operator}`,
  note: (text) => `Nota: ${text}`,
  newest: (address) => `Datos actuales: ${address}`,
  wholeSheet: (address) => `Esta lista: ${address}`,
  crisis: 'En una crisis, a toda hora:',
  emergency,
  short: { phone: 'Tel. no confirmado', address: 'Dirección no confirmada', referral: 'Alguien tiene que referirle' },
};
