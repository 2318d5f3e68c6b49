/** Rules of the house that types and lint do not know. Each finds the places in a file that break it. */

export type HouseRule = { says: string; concerns: (file: string) => boolean; breaks: RegExp | ((line: string, file: string) => boolean) };

const isCode = (file: string): boolean => /\.(ts|tsx|mjs)$/.test(file);
const isTest = (file: string): boolean => /^test\/.*\.test\.tsx?$/.test(file);
const readsClock = (file: string): boolean => file.startsWith('api/runtime/') || file.startsWith('web/build/') || /^web\/(client\.ts|vite\.config\.ts)$/.test(file);
/** This file and its test name what they forbid. */
const isAboutRules = (file: string): boolean => file.startsWith('test/house-rules');

export const houseRules: readonly HouseRule[] = [
  {
    says: 'only entries read the clock: hand it in',
    concerns: (file) => isCode(file) && /^(api|web)\//.test(file) && !readsClock(file),
    breaks: /\bDate\.now\(|\bnew Date\(\s*\)/,
  },
  {
    says: 'only api/runtime knows what it runs on',
    concerns: (file) => isCode(file) && file.startsWith('api/') && !file.startsWith('api/runtime/'),
    breaks: /\b(?:from|import)\s*\(?\s*['"](?:better-sqlite3|node:[\w/]+|@hono\/node-server[\w/-]*|@cloudflare\/workers-types)['"]/,
  },
  {
    says: 'a test that is left out proves nothing',
    concerns: (file) => isTest(file) && !isAboutRules(file),
    breaks: /\b(?:test|it|describe)(?:\.\w+)*\.(?:only|skip|todo)\b/,
  },
  {
    says: 'no path of one machine',
    concerns: (file) => !isAboutRules(file) && !/^(package-lock\.json|\.gitignore)$/.test(file) && !/\.(png|jpg|woff2|ico)$/.test(file),
    breaks: /(?<![\w.~}/-])\/(?:home|Users|root|work|private\/var)\/\w|\b[A-Z]:\\\\?(?:Users|home)/,
  },
  {
    says: 'no path outside the project, save that of the HSDS schemas in .ci/run',
    // The test of imports writes down imports of other files.
    concerns: (file) => !isAboutRules(file) && file !== 'test/imports.test.ts' && isCode(file),
    breaks: climbsOut,
  },
  {
    // The browser keeps one note for "something came or went here" and looks at all that such rules could be about: with `* + *` at every card of the list.
    says: 'what follows anything, or any `p`, is styled anew with each change of a list: `:where(:not(:first-child))`, or a class before the `+`',
    concerns: (file) => file.endsWith('.css'),
    breaks: /(?:^|[\s>(,])(?:\*|[apu]|li|ul|ol|d[dlt]|div|span|section|h[1-6]|legend)\s*[+~]\s|[+~]\s+\*/,
  },
];

/** True when a relative path in quotes goes up further than the file lies deep. */
function climbsOut(line: string, file: string): boolean {
  const depth = file.split('/').length - 1;
  return [...line.matchAll(/['"`](?:\.\/)?((?:\.\.\/)+)/g)].some(([, climb = '']) => climb.length / 3 > depth);
}

/** The lines of a text that break a rule, as `file:line  what it says`. */
export function broken({ says, breaks }: HouseRule, file: string, text: string): string[] {
  return text.split('\n').flatMap((line, index) => ((breaks instanceof RegExp ? breaks.test(line) : breaks(line, file)) ? [`${file}:${index + 1}  ${says}`] : []));
}

/** Names that say nothing of what is inside. */
export const isVagueName = (file: string): boolean => /(^|\/)(utils?|helpers?|common|misc|index)\.(ts|tsx|mjs)$/.test(file);

export const mostLines = 300;
