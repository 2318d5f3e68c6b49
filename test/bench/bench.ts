/**
 * `npm run bench`: what an answer costs, against SQL written by hand, against the number of records, and on the device.
 * `npm run bench -- --records 10000` measures fewer records at most; the targets speak of 100,000.
 */
import { parseArgs } from 'node:util';
import { cases } from './cases.ts';
import { measurePages, steps } from './growth.ts';
import { measureInMemory } from './in-memory.ts';
import { measureMap } from './map.ts';
import { prepare, type Prepared } from './prepare.ts';
import { compareWithHand } from './ratio.ts';
import { asRatio, inMilliseconds, table, verdict } from './table.ts';

const { values } = parseArgs({ options: { records: { type: 'string', default: '100000' }, rounds: { type: 'string', default: '9' } } });
const most = Number(values.records);
const rounds = Number(values.rounds);
const sizes = [1000, 10_000, 100_000].filter((size) => size <= most);
const grown = cases.filter(({ search }) => ['', 'kind=recovery-support-center', 'open=now', 'q=maple+recov'].includes(search) || search.startsWith('near'));
const verdicts: string[] = [];
const say = (text: string): void => console.log(text);
const number = (value: number): string => value.toLocaleString('en-US');

const databases: Prepared[] = [];
for (const size of sizes) databases.push(await prepare(size));
const largest = databases.at(-1);
if (!largest) throw new RangeError('Give --records 1000, 10000 or 100000.');
say(`Node ${process.version}, medians of ${rounds} rounds, milliseconds of processor time. Loading took ${databases.map(({ records, loadSeconds }) => `${loadSeconds.toFixed(1)} s for ${number(records)} records`).join(', ')}.`);
say(`The first answer after a load reads the tags: ${databases.map(({ records, firstAnswer }) => `${inMilliseconds(firstAnswer)} ms for ${number(records)} records`).join(', ')}.`);
verdicts.push(verdict(`loading ${number(largest.records)} records takes less than 60 s`, `${largest.loadSeconds.toFixed(1)} s`, largest.loadSeconds < 60));

say(`\nA page of 50 with total and all counts, over ${number(largest.records)} records, of a question that nobody asked before`);
const compared = await compareWithHand(largest, rounds);
say(table(['filter', 'matching', 'API', 'by hand', 'ratio'], compared.map(({ search, matching, api, byHand, ratio }) =>
  [search, number(matching), inMilliseconds(api.median), inMilliseconds(byHand.median), asRatio(ratio)])));
const worst = Math.max(...compared.map(({ ratio }) => ratio));
verdicts.push(verdict('the API costs at most twice the SQL written by hand', `${asRatio(worst)} at worst`, worst <= 2));

const growth: string[][] = [];
const worstGrowth = new Map<string, number>();
for (const one of grown) {
  const measured = await measurePages(databases, one, 2 * rounds);
  for (const step of steps) {
    const times = measured[step];
    const factors = times.slice(1).map((time, index) => time / (times[index] ?? time));
    growth.push([`${one.search || '(none)'}: ${step}`, ...times.map(inMilliseconds), ...factors.map(asRatio)]);
    worstGrowth.set(step, Math.max(worstGrowth.get(step) ?? 0, ...factors));
  }
}
say('\nThe same page among ten times as many records, least of the times');
say(table(['page', ...sizes.map(number), ...sizes.slice(1).map((size) => `to ${number(size)}`)], growth));
for (const [step, factor] of worstGrowth) verdicts.push(verdict(`a page of 50 grows less than 3x per 10x records, ${step}`, `${asRatio(factor)} at worst`, factor < 3));

const inMemory = await measureInMemory(10_000, rounds);
say('\nOn the device: list and counts over 10,000 records in memory');
say(table(['filter', 'median'], [...inMemory.filters.map(({ search, times }) => [search, inMilliseconds(times.median)]), ['(making the records ready, once)', inMilliseconds(inMemory.preparing.median)]]));
const slowest = Math.max(...inMemory.filters.map(({ times }) => times.median));
verdicts.push(verdict('a filter over 10,000 records in memory fits a frame of 16.7 ms', `${inMilliseconds(slowest)} ms at worst`, slowest < 16.7));

// A processor four times slower takes four times as long; 30 ms is what a zoom may cost there.
const onMap = await measureMap(10_000, rounds);
say('\nOn the map: 10,000 pins gathered and 350 names placed after a change of zoom, the whole state in view');
say(table(['zoom', 'groups', 'gathering', 'names'], onMap.map(({ zoom, groups, grouping, naming }) => [String(zoom), number(groups), inMilliseconds(grouping.median), inMilliseconds(naming.median)])));
const slowestZoom = Math.max(...onMap.map(({ grouping }) => grouping.median));
verdicts.push(verdict('gathering 10,000 pins at a zoom of the whole state takes at most 30 ms at a fourth of the speed', `${inMilliseconds(4 * slowestZoom)} ms at worst`, 4 * slowestZoom <= 30));
const slowestNaming = Math.max(...onMap.map(({ naming }) => naming.median));
verdicts.push(verdict('placing 350 names among these pins takes less than a frame', `${inMilliseconds(slowestNaming)} ms at worst`, slowestNaming <= 16));

say(`\n${verdicts.join('\n')}`);
for (const database of databases) await database.remove();
