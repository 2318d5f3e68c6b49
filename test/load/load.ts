/**
 * `npm run load`: how much the Node server answers with 50 connections and the real records, beside a bare "hello" of Hono
 * that is served the same way in the same minutes. `-- --minutes 10` then asks for everything for so long and watches the
 * memory; `--seconds` and `--rounds` measure shorter or longer. Ends with 1 where a target is missed. Needs `npm run build`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { asRatio, table, verdict } from '../bench/table.ts';
import { startNode } from '../support/engines.ts';
import { casesOf, usableFilters } from './cases.ts';
import { connections, load, middle, type Loaded } from './measure.ts';
import { soak } from './soak.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '5' }, rounds: { type: 'string', default: '3' }, minutes: { type: 'string', default: '0' } } });
const [seconds, rounds, minutes] = [Number(values.seconds), Number(values.rounds), Number(values.minutes)];
/** Cached answers against "hello", and milliseconds of filtered lists. */
const targets = { cached: 0.5, filtered: 50 } as const;

async function startHello(): Promise<{ url: string; close: () => void }> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('hello.ts', import.meta.url))], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout, 'data') as [Buffer];
  return { url: /http:\/\/localhost:\d+/.exec(String(line))?.[0] ?? '', close: () => child.kill() };
}

const hello = await startHello();
const server = await startNode();
const verdicts: { line: string; met: boolean }[] = [];
const want = (target: string, measured: string, met: boolean): void => void verdicts.push({ line: verdict(target, measured, met), met });

const cases = casesOf(await usableFilters(server.url));
const rows: string[][] = [];
const numbers = ({ rate, p50, p99 }: Loaded): string[] => [Math.round(rate).toLocaleString('en-US'), String(p50), String(p99)];
if (rounds > 0) {
  for (const { name, paths, cached } of cases) {
    const [ours, bare]: [Loaded[], Loaded[]] = [[], []];
    // One that does not count; then each in turn, so that what else the machine does falls on both alike.
    await load(server.url, paths, 1);
    await load(hello.url, ['/'], 1);
    for (let round = 0; round < rounds; round++) {
      bare.push(await load(hello.url, ['/'], seconds));
      ours.push(await load(server.url, paths, seconds));
    }
    const [it, least] = [middle(ours), middle(bare)];
    const ratio = it.rate / least.rate;
    rows.push([name, ...numbers(it), ...numbers(least), asRatio(ratio), asRatio(it.p50 / Math.max(1, least.p50)), asRatio(it.p99 / Math.max(1, least.p99))]);
    if (cached) want(`${name}: at least ${targets.cached} of the answers of hello`, asRatio(ratio), ratio >= targets.cached);
    if (paths.length > 1) want(`${name}: 99 of 100 within ${targets.filtered} ms`, `${it.p99} ms`, it.p99 <= targets.filtered);
  }
  console.log(`Node ${process.version}, ${connections} connections, medians of ${rounds} times ${seconds} s. Memory ${server.memory()?.toFixed(0)} MB.`);
  console.log(table(['asked for', 'per s', 'p50 ms', 'p99 ms', 'hello per s', 'p50 ms', 'p99 ms', 'ratio', 'p50', 'p99'], rows));
}
if (minutes > 0) {
  const soaked = await soak(server, cases.flatMap(({ paths }) => paths), minutes, console.log);
  for (const line of soaked?.lines ?? ['Memory cannot be read on this system.']) verdicts.push({ line, met: soaked?.met ?? true });
}
console.log(`\n${verdicts.map(({ line }) => line).join('\n')}`);
await server.close();
hello.close();
const written = server.written().trim().split('\n').slice(1);
if (written.length > 0) console.log(`The server wrote: ${written.join('\n')}`);
if (verdicts.some(({ met }) => !met) || written.length > 0) process.exitCode = 1;
