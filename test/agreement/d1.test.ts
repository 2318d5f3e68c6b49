import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { candidate } from '../../api/core/query/candidate.ts';
import { collect } from '../../api/core/query/collection.ts';
import { loadText } from '../support/writer.ts';
import { casesWorker, startWorker, type RunningWorker } from '../support/workerd.ts';
import { casesForD1, datasets, recordSets, region } from './cases.ts';
import { inMemory, whereOf, type Case, type Outcome } from './outcome.ts';

const where = whereOf(region);
const collections = recordSets.map((records) => collect(records.map(candidate)));
/** Cases in one request: they wait for the wire together. */
const together = 25;

describe('D1 in workerd agrees with the predicate in memory', () => {
  let worker: RunningWorker;
  beforeAll(async () => {
    worker = await startWorker(casesWorker);
    for (const [index, dataset] of datasets.entries()) await worker.run(loadText(dataset, index + 1));
  });
  afterAll(() => worker.close());

  async function outcomesOf(some: readonly Case[]): Promise<Outcome[]> {
    const response = await fetch(worker.url, { method: 'POST', body: JSON.stringify(some) });
    if (!response.ok) throw new Error(await response.text());
    return await response.json() as Outcome[];
  }

  test('on every case: the same records in the same order, the same counts, and page by page the same', async () => {
    for (let from = 0; from < casesForD1.length; from += together) {
      const some = casesForD1.slice(from, from + together);
      for (const [index, outcome] of (await outcomesOf(some)).entries()) {
        const each = some[index];
        if (each) expect({ each, ...outcome }).toEqual({ each, ...inMemory(collections[each.set - 1] ?? collect([]), each, where) });
      }
    }
  }, 240_000);
});
