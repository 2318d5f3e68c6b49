/**
 * The letters of a text message (GSM 03.38). One letter that is not among them turns the whole message into another form
 * (UCS-2), of which a part holds 70 letters instead of 160.
 */
const basic = '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** These take the room of two. */
const extended = '^{}\\[~]|€';
const known = new Set(basic + extended);

/** What is written for typographic signs. */
const plain: Readonly<Record<string, string>> = {
  '\u2018': "'", '\u2019': "'", '\u201a': "'", '\u2032': "'", '`': "'", '\u00b4': "'", '\u201c': '"', '\u201d': '"', '\u201e': '"', '\u2033': '"', '«': '"', '»': '"',
  '\u2010': '-', '\u2011': '-', '\u2012': '-', '\u2013': '-', '\u2014': '-', '\u2212': '-', '\u2026': '...', '\u2022': '-', '·': '-', '\u00a0': ' ', '\u202f': ' ', '\u2009': ' ', '\t': ' ',
};

/** Accents, which a letter may lose and still be read. */
const accents = /\p{M}/gu;
/** Signs that nobody sees. */
const unseen = /[\p{Cf}\p{Cc}]/gu;

function letter(sign: string): string {
  if (known.has(sign)) return sign;
  const written = plain[sign];
  if (written !== undefined) return written;
  const bare = sign.normalize('NFKD').replace(accents, '').replace(unseen, '');
  return [...bare].map((part) => (known.has(part) ? part : '?')).join('');
}

/** The text in letters that every text message holds. */
export const gsmText = (text: string): string => [...text.normalize('NFC').replaceAll('\r\n', '\n')].map(letter).join('');

/** How much room a text of such letters takes. */
export const gsmLength = (text: string): number => [...text].reduce((sum, sign) => sum + (extended.includes(sign) ? 2 : 1), 0);

/** How many messages it takes: one holds 160, each of several 153, because they must say how they belong together. */
export function messagesFor(text: string): number {
  const length = gsmLength(text);
  return length <= 160 ? 1 : Math.ceil(length / 153);
}
