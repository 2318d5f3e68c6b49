/** Finds in what a browser sent whatever tells where somebody is or what they typed. */
import type { Heard } from './watch.ts';

/** A decimal number of degrees that lies in Massachusetts, at any rounding that still says more than "in this state". */
const coordinate = /(?<![\d.])(?:4[12]\.\d+|-?(?:69|7[0-3])\.\d+)(?![\d.]*\.\d)/;
/** Both whole degrees side by side, as a rounded position is written. */
const wholeDegrees = /(?<![\d.])4[12]\s*,\s*-7[0-3](?![\d.])/;

/** The text and what it says once it is decoded: percent signs, plus signs, and words in base 64. */
function readings(text: string): string[] {
  const spaced = text.replaceAll('+', ' ');
  const decoded = spaced.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
  const packed = [...text.matchAll(/[A-Za-z0-9+/_-]{6,}={0,2}/g)].map(([word]) => Buffer.from(word, 'base64').toString('latin1'));
  return [decoded, ...packed];
}

/**
 * What a request tells, a line each.
 * @param typed towns, ZIP codes and words that were typed or chosen, in small letters.
 */
export function tellsOf({ method, path, headers, body }: Heard, typed: readonly string[]): string[] {
  return [path, headers, body].flatMap(readings).flatMap((text) => {
    const words = typed.filter((word) => text.toLowerCase().includes(word));
    const degrees = [coordinate, wholeDegrees].flatMap((pattern) => pattern.exec(text) ?? []);
    return [...words, ...degrees].map((found) => `${method} ${path} tells ${found}`);
  });
}
