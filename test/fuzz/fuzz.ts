/**
 * `npm run fuzz`: asks each engine 200,000 generated requests, and says what it answered. `-- --engine node|workerd` asks
 * one, `-- --seed 123 --runs 200000` the same ones again. Ends with 1 where an answer is wrong. Needs `npm run build`.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { startBuiltWorker, startNode, type Engine } from '../support/engines.ts';
import { fuzz } from './run.ts';

const { values } = parseArgs({ options: { seed: { type: 'string' }, runs: { type: 'string', default: '200000' }, engine: { type: 'string' } } });
const seed = Number(values.seed ?? randomInt(2 ** 31));
const runs = Number(values.runs);
const engines: Readonly<Record<string, () => Promise<Engine>>> = { node: startNode, workerd: startBuiltWorker };
const chosen = Object.entries(engines).filter(([name]) => values.engine === undefined || values.engine === name);
if (chosen.length === 0 || !Number.isSafeInteger(seed) || !Number.isSafeInteger(runs)) throw new RangeError('Give --engine node or workerd, and whole numbers for --seed and --runs.');

for (const [name, start] of chosen) {
  console.log(`${name}: ${runs} requests with --seed ${seed}.`);
  const engine = await start();
  const sizes: number[] = [];
  let said = 0;
  const { statuses, faults } = await fuzz({
    url: engine.url, seed, runs, nonsense: name === 'node', most: 20_000,
    onPart: (asked) => {
      sizes.push(engine.memory() ?? NaN);
      if (asked < said + 5000) return;
      said = asked;
      console.log(`${name}: ${asked} asked, ${engine.memory()?.toFixed(0)} MB.`);
    },
  });
  await engine.close();
  const written = engine.written().trim().split('\n').filter((line) => line !== '' && !line.startsWith('The directory of peer support'));
  console.log(`${name}: answered ${Object.entries(statuses).map(([status, times]) => `${status} ${times} times`).join(', ')}.`);
  // The first third fills what is kept; memory that goes on growing after it leaks.
  const after = sizes.slice(Math.floor(sizes.length / 3));
  const median = (some: readonly number[]): number => some.toSorted((a, b) => a - b)[Math.floor(some.length / 2)] ?? NaN;
  const [early, late] = [median(after.slice(0, after.length / 2)), median(after.slice(after.length / 2))];
  console.log(`${name}: memory ${early.toFixed(0)} MB in the middle third, ${late.toFixed(0)} MB in the last.`);
  for (const { number, request, faults: found } of faults) console.log(`${name}: request ${number}: ${found.join(', ')}\n  ${request}`);
  for (const line of written.slice(0, 20)) console.log(`${name}: wrote: ${line}`);
  const grows = late > 1.1 * early;
  if (grows) console.log(`${name}: memory grows.`);
  if (faults.length > 0 || written.length > 0 || grows) process.exitCode = 1;
}
