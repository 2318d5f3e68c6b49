/** Under which terms others give us what runs in the directory, as the lockfile has it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Package = { license?: string; dev?: boolean; link?: boolean };

/** SPDX names of terms that let anybody use, change and pass on, and ask for no more than that they are named. */
const allowed: ReadonlySet<string> = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'ISC', 'MIT']);

/** Other terms, by package, and why they will do. */
const exceptions: Readonly<Record<string, { license: string; reason: string }>> = {
  '@fontsource-variable/atkinson-hyperlegible-next': { license: 'OFL-1.1', reason: 'A typeface that is passed on unchanged, which the OFL allows beside anything.' },
  'react-leaflet': { license: 'Hippocratic-2.1', reason: 'MIT and a promise to break no human right with it. Whoever serves the directory takes that on. Leaving it means drawing the map on Leaflet ourselves.' },
  '@react-leaflet/core': { license: 'Hippocratic-2.1', reason: 'Part of react-leaflet.' },
};

/** What of a lockfile stands neither on the list nor among the exceptions, as `name license`. */
function strange(packages: Readonly<Record<string, Package>>): string[] {
  return Object.entries(packages).flatMap(([path, { license, dev }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (path === '' || dev) return [];
    return license !== undefined && (allowed.has(license) || exceptions[name]?.license === license) ? [] : [`${name} ${license ?? 'says nothing'}`];
  });
}

describe('what runs in the directory', () => {
  const { packages } = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')) as { packages: Readonly<Record<string, Package>> };

  test('comes under terms that are on the list', () => {
    expect(strange(packages)).toEqual([]);
  });

  test('needs every exception that is made', () => {
    expect(Object.entries(exceptions).filter(([name, { license }]) => packages[`node_modules/${name}`]?.license !== license)).toEqual([]);
  });

  test('could not come under other terms unseen, nor under none, however deep it lies', () => {
    expect(strange({ '': {}, 'node_modules/a': { license: 'MIT' }, 'node_modules/b': { license: 'AGPL-3.0-only' }, 'node_modules/a/node_modules/@c/d': {}, 'node_modules/e': { license: 'AGPL-3.0-only', dev: true }, 'node_modules/react-leaflet': { license: 'SSPL-1.0' } }))
      .toEqual(['b AGPL-3.0-only', '@c/d says nothing', 'react-leaflet SSPL-1.0']);
  });
});
