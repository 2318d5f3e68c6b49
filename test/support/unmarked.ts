/** Finds what a person reads or hears of a page outside of the marks of the language that nobody speaks. */
import { marks } from './pseudo.ts';

/** Attributes with words: heard, shown by the browser or by a script. */
const wordy = /\s(aria-label|aria-description|aria-roledescription|title|placeholder|alt|label|data-(?:copied|failed|full|offer))="([^"]*)"/g;
/** What search engines and previews read, and letters that a link begins. */
const described = /<meta (?:name|property)="(description|og:title|og:description|og:site_name)" content="([^"]*)"/g;
const letters = /\shref="(mailto|sms):[^"?]*\?([^"]*)"/g;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': '\'', '#39': '\'', nbsp: '\u00a0' };
const decoded = (text: string): string => text.replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
/** The texts of a letter that a link begins, without the names of its parts. */
const ofLetter = (query: string): string => decodeURIComponent(decoded(query)).replaceAll(/(^|&)(subject|body)=/g, '\n');

/** `isCut`: it stands beside a link or a name that is explained, and so may be a part of a longer text. */
export type Found = { where: string; text: string; isCut: boolean };

/** The parts of a text outside of the marks, and how deep inside of them it ends. */
function outside(text: string, before = 0): { parts: string[]; depth: number } {
  const parts = [''];
  let depth = before;
  for (const letter of text) {
    if (letter === marks.open) depth += 1;
    else if (letter === marks.close) depth -= 1;
    else if (depth === 0) parts[parts.length - 1] += letter;
    if (letter === marks.open && depth === 1) parts.push('');
  }
  return { parts: parts.filter((part) => /\p{L}/u.test(part)).map((part) => part.trim()), depth };
}

const inAttributes = (html: string): Found[] => [
  ...[...html.matchAll(described), ...html.matchAll(wordy)].map(([, name = '', text = '']) => [name, decoded(text)] as const),
  ...[...html.matchAll(letters)].map(([, name = '', query = '']) => [name, ofLetter(query)] as const),
].flatMap(([where, text]) => outside(text).parts.map((part) => ({ where, text: part, isCut: false })));

/** Texts and attributes of a document, without what is meant for programs. @throws Error where a mark is open at the end */
export function unmarked(document: string): Found[] {
  const html = document.replaceAll(/<!--.*?-->/gs, '').replaceAll(/<(script|style|code|pre|textarea)\b[^>]*>.*?<\/\1>/gs, '');
  const pieces = html.match(/<[^>]*>|[^<]+/g) ?? [];
  let open = 0;
  const inTexts = pieces.flatMap((piece, index) => {
    if (piece.startsWith('<')) return [];
    const { parts, depth } = outside(decoded(piece), open);
    open = depth;
    const isCut = [pieces[index - 1], pieces[index + 1]].some((tag) => /^<\/?(a|abbr)\b/.test(tag ?? ''));
    return parts.map((text) => ({ where: 'text', text, isCut }));
  });
  if (open !== 0) throw new Error('A mark is open at the end of the page.');
  return [...inTexts, ...inAttributes(html)];
}
