/** Folding of text for search and sorting: what a person means, not how it was typed. */

/** Letters that people type in a plainer way, and that Unicode takes for letters of their own, not for accented ones. */
const plainer: Readonly<Record<string, string>> = { ς: 'σ', ß: 'ss', đ: 'd', ð: 'd', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe' };

/**
 * Case, accents and punctuation folded: "Café — São José" becomes "cafe sao jose". Letters and digits of any script
 * stay, everything else becomes one space. Half surrogates and null bytes vanish.
 */
export function fold(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFKD')
    // Up first, for letters that have two small forms.
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ςßđðłøæœ]/gu, (letter) => plainer[letter] ?? letter)
    .replace(/['’ʼ]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The folded words of a text, in order. */
export function wordsOf(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/**
 * Order by Unicode code point, as SQLite orders UTF-8 bytes. JavaScript's own `<` orders UTF-16 units and differs
 * for characters beyond the basic plane.
 */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; ) {
    const left = a.codePointAt(index) ?? 0;
    const right = b.codePointAt(index) ?? 0;
    if (left !== right) return left < right ? -1 : 1;
    index += left > 0xffff ? 2 : 1;
  }
  return a.length - b.length;
}

/** Edits (insert, delete, replace, swap of neighbours) that turn one word into the other. Optimal string alignment. */
export function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + cost);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, (beforePrevious[column - 2] ?? 0) + 1);
      current.push(best);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The allowed word nearest to what was typed, or undefined when none is near (more than a third of it differs). */
export function nearest(typed: string, allowed: readonly string[], most?: number): string | undefined {
  const wanted = typed.toLowerCase().slice(0, 60);
  let best: string | undefined;
  let least = (most ?? Math.floor(wanted.length / 3) + 1) + 1;
  for (const word of allowed) {
    const distance = word.startsWith(wanted) && wanted.length > 2 ? 1 : editDistance(wanted, word);
    if (distance < least) [best, least] = [word, distance];
  }
  return best;
}
