import { loadFile } from '../../seed/load-d1.ts';
import { now, seedDataset } from '../api/server.ts';
import { faultSuite, type Faulty } from '../support/faults.ts';
import { faultyWorker, startWorker } from '../support/workerd.ts';

/** A Worker that forgets which records are current with every request, so that every fault is met at once. */
async function start(): Promise<Faulty> {
  const { url, run, close } = await startWorker(faultyWorker(now, { SHOWN_WITHIN: '0' }));
  const tell = async (search: string): Promise<{ asked: number }> => (await fetch(`${url}/test?${search}`)).json() as Promise<{ asked: number }>;
  let number = 0;
  return {
    url, close,
    run: async (sql) => {
      if (sql !== '') await run(sql);
    },
    load: () => run(loadFile(seedDataset, (number += 1), new Date('2026-11-21T12:00:00Z'))),
    // Out of its own memory too: what is left is the copy of the data center.
    fail: async (fault) => void await tell(`fault=${fault}&fresh`),
    mend: async () => void await tell('fault='),
    asked: async () => (await tell('')).asked,
  };
}

faultSuite('the Worker, while D1', start);
