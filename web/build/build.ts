/**
 * `npm run build`: the page, the Worker and the module that the Node server takes its pages from, into `dist`.
 * With `--if-changed` nothing is done when `dist` was made from these very sources.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, createBuilder } from 'vite';
import { overBudget, type Manifest } from './budgets.ts';
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

/** The list of what was made is read and then removed: it is nobody's page. */
function checkBudgets(): void {
  const client = `${root}dist/client/`;
  const manifest = JSON.parse(readFileSync(`${client}.vite/manifest.json`, 'utf8')) as Manifest;
  rmSync(`${client}.vite`, { recursive: true });
  const over = overBudget(manifest, (file) => gzipSync(readFileSync(client + file)).length);
  if (over.length === 0) return;
  console.error(over.join('\n'));
  process.exit(1);
}

if (!process.argv.includes('--if-changed') || made() !== identity) {
  rmSync(`${root}dist`, { recursive: true, force: true });
  await (await createBuilder({ configFile, logLevel: 'warn' })).buildApp();
  await build({ configFile, logLevel: 'warn', mode: 'node', build: { ssr: `${root}api/runtime/node-pages.ts`, outDir: `${root}dist/node`, copyPublicDir: false } });
  checkBudgets();
  writeFileSync(stamp, identity);
  console.log(`Built ${identity}.`);
}
