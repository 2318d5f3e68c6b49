/**
 * `npm run lighthouse`: what Lighthouse says of the built pages on a middling phone over slow 4G, the median of three runs
 * each, beside the targets. Ends with 1 where one is missed. `-- --slower 2` slows the processor less than the usual four times, for a
 * machine that is slow itself: see `machine.ts`. Needs `npm run build`.
 */
import { createServer, type AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import lighthouse from 'lighthouse';
import { throttling } from 'lighthouse/core/config/constants.js';
import { launchBrowser } from '../support/chromium.ts';
import { startDirectory } from '../support/directory.ts';
import { benchmarkIndex } from './machine.ts';
import { summary } from './measure.ts';
import { table, verdict } from './table.ts';

const runs = 3;
const slower = Number(parseArgs({ options: { slower: { type: 'string', default: '4' } } }).values.slower);
/** Scores of 100 at most. */
const targets = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const categories = Object.keys(targets) as (keyof typeof targets)[];
const timings = { 'first-contentful-paint': 'FCP ms', 'largest-contentful-paint': 'LCP ms', 'total-blocking-time': 'TBT ms', 'cumulative-layout-shift': 'CLS' } as const;
const audits = Object.keys(timings) as (keyof typeof timings)[];

type Run = Record<(typeof categories)[number] | (typeof audits)[number], number>;
/** The audits that cost a score, so that whoever reads the table knows where to look. */
type Result = { run: Run; faults: string[] };

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

const slowed = { extends: 'lighthouse:default', settings: { throttling: { ...throttling.mobileSlow4G, cpuSlowdownMultiplier: slower } } } as const;

async function runOnce(url: string, port: number): Promise<Result> {
  const { lhr } = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: categories }, slowed) ?? {};
  if (!lhr || lhr.runtimeError) throw new Error(`Lighthouse could not look at ${url}: ${lhr?.runtimeError?.message ?? 'no result'}`);
  const scores = categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)]);
  const times = audits.map((name) => [name, lhr.audits[name]?.numericValue ?? NaN]);
  const weighty = categories.filter((name) => name !== 'performance').flatMap((name) => lhr.categories[name]?.auditRefs.filter(({ weight }) => weight > 0) ?? []);
  const faults = weighty.flatMap(({ id }) => {
    const audit = lhr.audits[id];
    return audit && audit.score !== null && audit.score < 1 ? [`${id}: ${audit.title}`] : [];
  });
  return { run: Object.fromEntries([...scores, ...times]) as Run, faults };
}

// As it is deployed: the links to the other languages are whole addresses where the site knows its own, and its clock is that of the
// device. Where the two differ by days, other places are open, and the cards change places while the page loads.
const directory = await startDirectory({ siteUrl: 'http://localhost', now: new Date() });
const port = await freePort();
const browser = await launchBrowser(`--remote-debugging-port=${port}`);
const index = await benchmarkIndex(browser);
const record = directory.records.find(({ kind }) => kind === 'recovery-support-center');
const paths = ['/', `/locations/${record?.id}`, '/talk'];
const rows: string[][] = [];
const verdicts: { text: string; met: boolean }[] = [];
for (const path of paths) {
  const url = directory.url + path;
  if (!(await fetch(url)).ok) continue;
  const results: Result[] = [];
  for (let count = 0; count < runs; count++) results.push(await runOnce(url, port));
  const median = (name: keyof Run): number => summary(results.map(({ run }) => run[name])).median;
  rows.push([path, ...categories.map((name) => String(median(name))), ...audits.map((name) => median(name).toFixed(name === 'cumulative-layout-shift' ? 3 : 0))]);
  for (const name of categories) verdicts.push({ text: verdict(`${path} ${name} at least ${targets[name]}`, String(median(name)), median(name) >= targets[name]), met: median(name) >= targets[name] });
  for (const fault of new Set(results.flatMap(({ faults }) => faults))) verdicts.push({ text: `         ${fault}`, met: true });
}
await browser.close();
await directory.close();
console.log(`Processor ${slower} times slower. Benchmark index of this machine: ${index}.`);
console.log(table(['page', ...categories, ...Object.values(timings)], rows));
console.log(`\n${verdicts.map(({ text }) => text).join('\n')}`);
if (verdicts.some(({ met }) => !met)) process.exitCode = 1;
