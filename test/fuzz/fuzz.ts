/**
 * `npm run fuzz`: asks each engine 200,000 generated requests, and says what it answered. `-- --engine node|workerd` asks
 * one, `-- --seed 123 --runs 200000` the same ones again. Ends with 1 where an answer is wrong. Needs `npm run build`.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { startBareWorker, startBuiltWorker, startNode, type Engine } from '../support/engines.ts';
import { courseOf, grows, type Course } from './memory.ts';
import { fuzz, type FuzzOptions, type FuzzResult } from './run.ts';

const { values } = parseArgs({ options: { seed: { type: 'string' }, runs: { type: 'string', default: '200000' }, engine: { type: 'string' } } });
const seed = Number(values.seed ?? randomInt(2 ** 31));
const runs = Number(values.runs);
const signed = (megabytes: number): string => `${megabytes < 0 ? '' : '+'}${megabytes.toFixed(0)}`;
const engines: Readonly<Record<string, () => Promise<Engine>>> = { node: startNode, workerd: startBuiltWorker };
const chosen = Object.entries(engines).filter(([name]) => values.engine === undefined || values.engine === name);
if (chosen.length === 0 || !Number.isSafeInteger(seed) || !Number.isSafeInteger(runs)) throw new RangeError('Give --engine node or workerd, and whole numbers for --seed and --runs.');

type Run = FuzzResult & { memory: Course; written: string[] };

/** Starts, asks everything, says every so often how far it is, and stops. */
async function run(name: string, start: () => Promise<Engine>, judge?: FuzzOptions['judge']): Promise<Run> {
  console.log(`${name}: ${runs} requests with --seed ${seed}.`);
  const engine = await start();
  const sizes: number[] = [];
  let said = 0;
  const result = await fuzz({
    url: engine.url, seed, runs, nonsense: name === 'node', most: 20_000, ...(judge && { judge }),
    onPart: (asked) => {
      sizes.push(engine.memory() ?? NaN);
      if (asked < said + 5000) return;
      said = asked;
      console.log(`${name}: ${asked} asked, ${engine.memory()?.toFixed(0)} MB.`);
    },
  });
  await engine.close();
  const memory = courseOf(sizes);
  console.log(`${name}: memory ${memory.early.toFixed(0)} MB in the middle third, ${memory.late.toFixed(0)} MB in the last.`);
  return { ...result, memory, written: engine.written().trim().split('\n').filter((line) => line !== '' && !line.startsWith('The directory of peer support')) };
}

for (const [name, start] of chosen) {
  const { statuses, faults, memory, written } = await run(name, start);
  console.log(`${name}: answered ${Object.entries(statuses).map(([status, times]) => `${status} ${times} times`).join(', ')}.`);
  for (const { number, request, faults: found } of faults) console.log(`${name}: request ${number}: ${found.join(', ')}\n  ${request}`);
  for (const line of written.slice(0, 20)) console.log(`${name}: wrote: ${line}`);
  // Here workerd has no limit to its memory and collects late: what the same requests leave lying with nothing of ours is the measure.
  const bare = name === 'workerd' ? (await run('bare Worker', startBareWorker, () => [])).memory : undefined;
  if (bare) console.log(`${name}: in the last third ${(memory.late / bare.late).toFixed(2)} times a bare Worker; from the middle third ${signed(memory.late - memory.early)} MB, the bare one ${signed(bare.late - bare.early)} MB.`);
  if (grows(memory, bare)) console.log(`${name}: memory grows.`);
  if (faults.length > 0 || written.length > 0 || grows(memory, bare)) process.exitCode = 1;
}
