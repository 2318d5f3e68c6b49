/** English words of messages and contact cards. Plain letters and signs: a text message holds half as many of any others. */
import { emergency } from './emergency.ts';
import { plural } from '../plural.ts';
import type { SendWords } from '../send-words.ts';

export const sendWords: SendWords = {
  subject: (places, day) => `Peer support: ${plural('en', places, { one: '# place', other: '# places' })}, ${day}`,
  made: (day, time) => `Put together on ${day}, ${time}. Things change: call first.`,
  numbered: (position, name) => `${position}. ${name}`,
  phone: (number, label) => (label ? `Phone: ${number} (${label})` : `Phone: ${number}`),
  chat: (address) => `Chat: ${address}`,
  email: (address) => `E-mail: ${address}`,
  website: (address) => `Website: ${address}`,
  address: (words) => `Where: ${words}`,
  area: (words) => `Serves: ${words}`,
  hours: (words) => `Hours: ${words}`,
  languages: (words) => `Languages: ${words}`,
  access: (words) => `How to get in: ${words}`,
  cost: (words) => `Cost: ${words}`,
  checkedAgainst: (day, source) => `Checked on ${day} against: ${source}.`,
  runBy: (operator) => `Run by ${operator}`,
  note: (text) => `Note: ${text}`,
  newest: (address) => `As it is now: ${address}`,
  wholeSheet: (address) => `This list: ${address}`,
  crisis: 'In a crisis, day or night:',
  emergency,
  short: { phone: 'Number not confirmed', address: 'Address not confirmed', referral: 'Someone has to refer you' },
};
