/**
 * `npm run bench:worker`: processor time of an answer and of a start in workerd, beside a Worker that says hello in the same
 * run, and the rows that D1 reads. The whole process is counted: with the Worker its database, which is elsewhere at
 * Cloudflare, collecting garbage and compiling, so Cloudflare counts less. Needs the built page, and Linux.
 */
import type { D1Database } from '@cloudflare/workers-types';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadFile } from '../../seed/load-d1.ts';
import { seedDataset } from '../support/directory.ts';
import { builtWorker } from '../support/workerd.ts';
import { summary } from './measure.ts';
import { asRatio, inMilliseconds, table, verdict } from './table.ts';
import { startProcess, type WorkerProcess } from './worker-process.ts';
import { reader, type Read } from './worker-rows.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, requests: { type: 'string', default: '100' } } });
const rounds = Number(values.rounds);
const requests = Number(values.requests);
/** What the free plan allows an answer, in milliseconds of processor time. */
const allowed = 10;
const now = new Date('2026-11-21T20:00:00Z');
const root = fileURLToPath(new URL('../..', import.meta.url));
process.env['WRANGLER_SEND_METRICS'] = 'false';

const folder = mkdtempSync(join(tmpdir(), 'peer-support-hello-'));
writeFileSync(join(folder, 'hello.js'), `export default {
  async fetch(request, { DB }) {
    const { searchParams } = new URL(request.url);
    for (let n = 0; n < Number(searchParams.get('queries')); n++) await DB.prepare('select 1').all();
    return new Response('x'.repeat(Number(searchParams.get('bytes') ?? 5)));
  },
};
`);
const hello = { config: { name: 'hello', main: join(folder, 'hello.js'), compatibility_date: '2026-10-01', d1_databases: [{ binding: 'DB', database_name: 'hello', database_id: 'hello' }] } };

const dataset = seedDataset();
const record = dataset.records.find(({ kind }) => kind === 'recovery-support-center')?.id ?? '';

/** `again`: the same each time, as most are; `anew`: an address that nobody asked for before, `n` making it so. */
type Case = { name: string; again: string; anew?: (n: number) => string };
const narrow = (n: number): string => `bbox=-73.6,41.1${String(n).padStart(6, '0')},-69.8,43`;
const cases: readonly Case[] = [
  { name: 'page', again: '/', anew: (n) => `/?n=${n}` },
  { name: 'list', again: '/api/locations', anew: (n) => `/api/locations?${narrow(n)}` },
  { name: 'filtered list', again: '/api/locations?kind=recovery-support-center&open=now', anew: (n) => `/api/locations?kind=recovery-support-center&open=now&${narrow(n)}` },
  { name: 'directory', again: '/api/directory' },
  { name: 'record', again: `/locations/${record}`, anew: (n) => `/locations/${record}?n=${n}` },
];

/** Milliseconds of processor time for each of some requests, one after the other. */
async function each(worker: WorkerProcess, pathOf: () => string): Promise<number> {
  const start = worker.spent();
  for (let n = 0; n < requests; n++) await ask(worker, pathOf());
  return (worker.spent() - start) / requests;
}

/** @returns how many bytes came. Not packed: Cloudflare packs outside the Worker, and workerd would do it inside. */
async function ask({ url }: WorkerProcess, path: string): Promise<number> {
  const response = await fetch(url + path, { headers: { 'Accept-Encoding': 'identity' } });
  const { byteLength } = await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${path} was answered with ${response.status}.`);
  return byteLength;
}

type Start = { worker: WorkerProcess; ready: number; first: number };

/** Starts, loads where there is something to load, and asks once. */
async function start(kind: 'hello' | 'directory'): Promise<Start> {
  const worker = await startProcess(root, kind === 'hello' ? hello : builtWorker(now.toISOString()));
  const ready = worker.spent();
  if (kind === 'directory') {
    await worker.harness.getWorker().applyD1Migrations('DB');
    await (await databaseOf(worker)).exec(loadFile(dataset, 1, now));
  }
  const before = worker.spent();
  await ask(worker, '/');
  return { worker, ready, first: worker.spent() - before };
}

const databaseOf = async ({ harness }: WorkerProcess): Promise<D1Database> => (await harness.getWorker<{ DB: D1Database }>().getEnv()).DB;

const times = new Map<string, number[]>();
const note = (name: string, time: number): void => void times.set(name, [...(times.get(name) ?? []), time]);
const median = (name: string): number => summary(times.get(name) ?? []).median;
const reads = new Map<string, Read>();
let count = 0;
const asked = cases.flatMap(({ name, again, anew }) => [{ name: `${name} again`, pathOf: () => again }, ...(anew ? [{ name: `${name} anew`, pathOf: () => anew((count += 1)) }] : [])]);

for (let round = 0; round < rounds; round++) {
  const bare = await start('hello');
  const full = await start('directory');
  note('hello ready', bare.ready);
  note('hello first', bare.first);
  note('ready', full.ready);
  note('first', full.first);
  // What is compiled after some requests is compiled on both.
  await each(bare.worker, () => '/');
  note('hello', await each(bare.worker, () => '/'));
  const read = await reader(await databaseOf(full.worker), now);
  for (const { name, pathOf } of asked) {
    await read(pathOf());
    const { rows, queries } = await read(pathOf());
    reads.set(name, { rows, queries });
    const bytes = await ask(full.worker, pathOf());
    note(`hello ${name}`, await each(bare.worker, () => `/?bytes=${bytes}&queries=${queries}`));
    note(name, await each(full.worker, pathOf));
  }
  await full.worker.close();
  await bare.worker.close();
  console.log(`Round ${round + 1} of ${rounds} is done.`);
}
rmSync(folder, { recursive: true });

console.log(`\n${dataset.records.length} records, medians of ${rounds} rounds of ${requests} requests; milliseconds of processor time of the workerd process. A bare hello takes ${inMilliseconds(median('hello'))}; beside each answer stands a hello of as many bytes that asks the database as often, for nothing.`);
const base = (name: string): number => median(`hello ${name}`);
const more = (name: string): number => median(name) - base(name);
console.log(table(['answer', 'process', 'hello', 'more', 'ratio', 'queries', 'rows read'], asked.map(({ name }) =>
  [name, inMilliseconds(median(name)), inMilliseconds(base(name)), inMilliseconds(more(name)), asRatio(median(name) / base(name)), String(reads.get(name)?.queries), String(reads.get(name)?.rows)])));
const startMore = median('ready') - median('hello ready');
console.log(`\nUntil it listens: ${inMilliseconds(median('ready'))} ms, ${asRatio(median('ready') / median('hello ready'))} of hello's, ${inMilliseconds(startMore)} ms more. Its first answer: ${inMilliseconds(median('first'))} ms, ${inMilliseconds(median('first') - median('hello first'))} ms more than hello's.`);
for (const [what, kind] of [['an answer that is the same again', /again$/], ['an answer that nobody had before', /anew$/]] as const) {
  const [worst = { name: '', cost: 0 }] = asked.filter(({ name }) => kind.test(name)).map(({ name }) => ({ name, cost: more(name) })).toSorted((a, b) => b.cost - a.cost);
  console.log(verdict(`${what} takes at most ${allowed} ms`, `${inMilliseconds(worst.cost)} ms at worst (${worst.name})`, worst.cost <= allowed));
}
