/** Regular expressions that meet what people type: none may take time that grows faster than the text. */
import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { literalsOf } from './regular-expressions.ts';

// The checker as plain JavaScript: its faster form is a program for each system.
process.env['RECHECK_BACKEND'] = 'pure';
let check: typeof import('recheck').checkSync;
beforeAll(async () => {
  ({ checkSync: check } = await import('recheck'));
});

/** What is wrong with an expression: that somebody can make it slow, or that the checker cannot tell. */
function faultOf(source: string, flags: string): string | undefined {
  // What the flag `v` adds to `u` is not used here, and the checker does not know it.
  const { status, ...more } = check(source, flags.replaceAll(/[dv]/g, ''), { timeout: 30_000, attackTimeout: 5000, incubationTimeout: 5000, maxAttackStringSize: 20_000 });
  return status === 'safe' ? undefined : `${status}: ${'complexity' in more ? more.complexity?.summary : ''}`;
}

/** Whatever a server or a browser runs: not what only builds, or deploys and reads what the commands of its operator say. */
const files = globSync(['api/**/*.ts', 'web/**/*.{ts,tsx}']).filter((file) => !file.startsWith('web/build/') && !file.startsWith('api/runtime/deploy/') && !file.endsWith('plugin.ts')).sort();
const found = files.flatMap((file) => literalsOf(readFileSync(file, 'utf8')).map((literal) => ({ file, ...literal })));

/** Expressions that are slower than they should be on texts that never come, and why none does. */
const bounded: Readonly<Record<string, string>> = {
  '/\\s*[(,].*$/': 'the neighborhood of a record, which is a name',
  '/\\s*\\(.*\\)/': 'the neighborhood of a record, which is a name',
  '/<\\/?svg[^>]*>/g': 'our own icons',
  '/^(?:mailto:)?([^\\s/?&@:]+@[^\\s/?&@:]+\\.[^\\s/?&@:]+)$/': 'the mailbox of whoever runs the directory',
};

describe('a regular expression', () => {
  test('is found wherever one stands', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(found.length).toBeGreaterThan(60);
    const text = "const a = b / c / d; x.replace(/[/]\\/(a+)/gu, ''); // not /this/\nif (/^y$/.test(z)) return /q/i;\n/* nor /that/ */ const s = '/no/'; const t = `${/in/.source} /out/`; p => /r(?<n>s)/v";
    expect(literalsOf(text).map(({ source, flags }) => `/${source}/${flags}`)).toEqual(['/[/]\\/(a+)/gu', '/^y$/', '/q/i', '/in/', '/r(?<n>s)/v']);
  });

  test('that anybody can make slow is seen', () => {
    expect(['^(a+)+$', '^(a|a)*$', '\\s+$', 'x*y*x*z'].filter((source) => faultOf(source, '') === undefined)).toEqual([]);
    expect(faultOf('^[a-z0-9-]{1,80}$', '')).toBeUndefined();
  });

  const distinct = [...new Map(found.map((one) => [`/${one.source}/${one.flags}`, one])).entries()].filter(([name]) => bounded[name] === undefined);
  test.each(distinct)('takes no longer than its text is long: %s', (_name, { file, source, flags }) => {
    expect(faultOf(source, flags), file).toBeUndefined();
  });

  test('is excused only where it stands', () => {
    const names = new Set(found.map(({ source, flags }) => `/${source}/${flags}`));
    expect(Object.keys(bounded).filter((name) => !names.has(name))).toEqual([]);
  });
});
