/** Breaks text into lines as e-mail has them. */

/** Letters of a line. */
const width = 72;

/**
 * Lines of at most 72 letters, broken between words; the further ones are moved in. A word that is longer than a line,
 * as an address is, stays whole, because a broken one cannot be pressed.
 */
export function wrap(text: string, indent = '  '): string {
  return text.split('\n').map((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.trim().split(/\s+/)) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(lines.length === 0 ? word : indent + word);
    }
    return lines.join('\n');
  }).join('\n');
}
