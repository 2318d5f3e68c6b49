/**
 * `npm run build`: the page, the Worker, the module that the Node server takes its pages from, and the service worker, into `dist`.
 * With `--if-changed` nothing is done when `dist` was made from these very sources.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, createBuilder } from 'vite';
import { writeDirectory } from '../../api/core/directory.ts';
import { seedFolder } from '../../api/runtime/settings.ts';
import { createDataset } from '../../seed/dataset.ts';
import { readPlaces, readZips, zipPlace } from '../../seed/places.ts';
import { readRecords } from '../../seed/records.ts';
import { readRegion } from '../../seed/region.ts';
import type { KeptSize } from '../document/document.ts';
import { overBudget, type Manifest } from './budgets.ts';
import { differences } from './catalog-differences.ts';
import { otherLanguages } from './catalog-words.ts';
import { buildDevice } from './device.ts';
import { identityOf } from './identity.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const stamp = `${root}dist/identity`;
const configFile = `${root}web/vite.config.ts`;
const client = `${root}dist/client/`;
const identity = identityOf(root);

/** What was made from, where all of it is still there. */
function made(): string | undefined {
  const outputs = [stamp, `${client}index.html`, `${client}assets`, `${root}dist/node/node-pages.js`];
  return outputs.every((path) => existsSync(path)) ? readFileSync(stamp, 'utf8') : undefined;
}

/** The list of what was made is read and then removed: it is nobody's page. */
function checkBudgets(): void {
  const manifest = JSON.parse(readFileSync(`${client}.vite/manifest.json`, 'utf8')) as Manifest;
  rmSync(`${client}.vite`, { recursive: true });
  const over = overBudget(manifest, (file) => gzipSync(readFileSync(client + file)).length);
  if (over.length === 0) return;
  console.error(over.join('\n'));
  process.exit(1);
}

/** A language that lacks words, or forgets a value in a sentence, does not reach anybody. */
function checkWords(): void {
  const wrong = otherLanguages.flatMap(differences);
  if (wrong.length === 0) return;
  console.error(`The languages differ. Compare each place with the one in web/messages/en:\n${wrong.join('\n')}`);
  process.exit(1);
}

/** What the records and the names of places come to. Rounded where people read it, so that a later load does not make it wrong. */
function recordSizes(): KeptSize {
  const { timeZone: time_zone, holidays } = readRegion(seedFolder);
  const { version, records: items, places } = createDataset(readRecords(seedFolder).records, [...readPlaces(seedFolder), ...readZips(seedFolder).map(zipPlace)]);
  const answers = [writeDirectory({ version, time_zone, holidays, items }), JSON.stringify({ version, items: places })].map((text) => Buffer.from(text));
  const sum = (sizeOf: (answer: Buffer) => number): number => answers.reduce((total, answer) => total + sizeOf(answer), 0);
  return { download: sum((answer) => gzipSync(answer).length), room: sum((answer) => answer.length) };
}

if (!process.argv.includes('--if-changed') || made() !== identity) {
  checkWords();
  rmSync(`${root}dist`, { recursive: true, force: true });
  await (await createBuilder({ configFile, logLevel: 'warn' })).buildApp();
  await build({ configFile, logLevel: 'warn', mode: 'node', build: { ssr: `${root}api/runtime/node-pages.ts`, outDir: `${root}dist/node`, copyPublicDir: false } });
  checkBudgets();
  await buildDevice(configFile, client, recordSizes());
  writeFileSync(stamp, identity);
  console.log(`Built ${identity}.`);
}
