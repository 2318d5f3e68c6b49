/** What search engines and previews show below the title. */

/** About so many characters are shown. */
const most = 160;

/** One plain sentence or two, cut between words where it would be too long. */
export function describe(what: string, summary: string): string {
  const whole = `${what}. ${summary}`.replaceAll(/\s+/g, ' ');
  if (whole.length <= most) return whole;
  const cut = whole.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))}…`;
}
