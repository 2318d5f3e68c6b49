/**
 * `npm run build`: the page, the Worker and the module that the Node server takes its pages from, into `dist`.
 * With `--if-changed` nothing is done when `dist` was made from these very sources.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, createBuilder } from 'vite';
import { identityOf } from './identity.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const stamp = `${root}dist/identity`;
const configFile = `${root}web/vite.config.ts`;
const identity = identityOf(root);

function made(): string | undefined {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return undefined;
  }
}

if (!process.argv.includes('--if-changed') || made() !== identity) {
  rmSync(`${root}dist`, { recursive: true, force: true });
  await (await createBuilder({ configFile, logLevel: 'warn' })).buildApp();
  await build({ configFile, logLevel: 'warn', mode: 'node', build: { ssr: `${root}api/runtime/node-pages.ts`, outDir: `${root}dist/node`, copyPublicDir: false } });
  writeFileSync(stamp, identity);
  console.log(`Built ${identity}.`);
}
