/** Vite plugin and function: a name for this build, which changes with whatever can change an answer. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Everything that pages and API are made from, besides the records; of these, the phone lines that are compiled in. */
const sources = ['api/**/*.{ts,sql}', 'web/**/*.{ts,tsx,css,html,json,svg}', 'seed/*.{yaml,json,topojson}', 'seed/guide/*.yaml', 'seed/locations/*line/*.yaml', 'package-lock.json', 'wrangler.toml'];

/** Twelve hexadecimal digits for the sources below a folder. Equal for equal sources. */
export function identityOf(root: string): string {
  const hash = createHash('sha256');
  for (const name of sources.flatMap((pattern) => globSync(pattern, { cwd: root })).sort()) {
    hash.update(name);
    hash.update(readFileSync(join(root, name)));
  }
  return hash.digest('hex').slice(0, 12);
}

/** Gives `virtual:identity` with the name of the build. */
export function identity(root: string): Plugin {
  const name = '\0virtual:identity';
  return {
    name: 'identity',
    resolveId: (id) => (id === 'virtual:identity' ? name : undefined),
    load: (id) => (id === name ? `export const build = ${JSON.stringify(identityOf(root))};` : undefined),
  };
}
