/**
 * `npm run load`: how much the Node server answers with 50 connections and the real records, beside a bare "hello" of Hono
 * that is served the same way in the same minutes, and beside one that sends the same bytes. `-- --minutes 10` then asks for
 * everything for so long and watches the memory; `--seconds` and `--rounds` measure shorter or longer. Ends with 1 where a
 * target is missed. Needs `npm run build`.
 */
import { parseArgs } from 'node:util';
import { asRatio, table, verdict } from '../bench/table.ts';
import { startNode } from '../support/engines.ts';
import { startHello } from './bare.ts';
import { casesOf, usableFilters } from './cases.ts';
import { connections, load, middle, type Asked, type Loaded } from './measure.ts';
import { soak } from './soak.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '5' }, rounds: { type: 'string', default: '3' }, minutes: { type: 'string', default: '0' } } });
const [seconds, rounds, minutes] = [Number(values.seconds), Number(values.rounds), Number(values.minutes)];
/** Cached answers against "hello", and milliseconds of filtered lists. */
const targets = { cached: 0.5, filtered: 50 } as const;

type Compared = Record<'it' | 'plain' | 'same', Loaded>;

/** Each in turn, so that what else the machine does falls on all alike; the first time does not count. */
async function compare(paths: readonly string[]): Promise<Compared> {
  const copies = await Promise.all(paths.map((path) => hello.copy(server.url, path)));
  const asks: Record<keyof Compared, [Asked, readonly string[]]> = { plain: [hello, ['/']], same: [hello, copies], it: [server, paths] };
  const names = Object.keys(asks) as (keyof Compared)[];
  const runs = new Map<string, Loaded[]>(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const name of names) {
      const loaded = await load(...asks[name], round < 0 ? 1 : seconds);
      if (round >= 0) runs.get(name)?.push(loaded);
    }
  }
  return Object.fromEntries(names.map((name) => [name, middle(runs.get(name) ?? [])])) as Compared;
}

const hello = await startHello();
const server = await startNode();
const verdicts: { line: string; met: boolean }[] = [];
const want = (target: string, measured: string, met: boolean): void => void verdicts.push({ line: verdict(target, measured, met), met });

const cases = casesOf(await usableFilters(server.url));
const rows: string[][] = [];
if (rounds > 0) {
  // What is compiled after many thousand answers is compiled on both before anything counts: the first case would pay for it.
  await load(server, cases.flatMap(({ paths }) => paths), 2 * seconds);
  await load(hello, ['/'], 2 * seconds);
  for (const { name, paths, cached } of cases) {
    const { it, plain, same } = await compare(paths);
    const of = (bare: Loaded): number => it.rate / bare.rate;
    rows.push([
      name, Math.round(it.rate).toLocaleString('en-US'), String(it.p50), String(it.p99), asRatio(of(plain)), asRatio(of(same)), asRatio(it.p50 / Math.max(1, plain.p50)), asRatio(it.p99 / Math.max(1, plain.p99)),
      `${it.cost.toFixed(0)} us`, asRatio(it.cost / plain.cost), asRatio(it.cost / same.cost),
    ]);
    // Where so many bytes alone take more than half of what can be answered here, no server can do it: then they are the measure.
    const isPossible = same.rate >= targets.cached * plain.rate;
    const measured = `${asRatio(of(plain))}, and ${asRatio(of(same))} of a hello of as many bytes, which reaches ${asRatio(same.rate / plain.rate)}`;
    if (cached) want(`${name}: at least ${targets.cached} of the answers of hello${isPossible ? '' : ' of as many bytes'}`, measured, of(isPossible ? plain : same) >= targets.cached);
    if (paths.length > 1) want(`${name}: 99 of 100 within ${targets.filtered} ms`, `${it.p99} ms`, it.p99 <= targets.filtered);
  }
  console.log(`Node ${process.version}, ${connections} connections, medians of ${rounds} times ${seconds} s. Memory ${server.memory()?.toFixed(0)} MB.`);
  console.log('Beside each stand a hello, and one that sends the same bytes; "processor" is what the server alone took for an answer.');
  console.log(table(['asked for', 'per s', 'p50 ms', 'p99 ms', 'of hello', 'of its size', 'p50', 'p99', 'processor', 'of hello', 'of its size'], rows));
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
