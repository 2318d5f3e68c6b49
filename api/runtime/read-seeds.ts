/** The seed files, read in a thread of its own: reading them takes several times the memory of what comes out, and it goes back with the thread. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { SeedDataset } from '../../seed/dataset.ts';

type Asked = { folder: string; now: Date };

/**
 * What a load writes.
 * @throws Error with a sentence, as the reading of the seeds has it.
 */
export function readSeeds(folder: string, now: Date): Promise<SeedDataset> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { folder, now } satisfies Asked, resourceLimits: { maxYoungGenerationSizeMb: 8 } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

if (!isMainThread && parentPort !== null) {
  const { readDatasetOf } = await import('../../seed/load.ts');
  const { folder, now } = workerData as Asked;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort.postMessage(readDatasetOf(folder, now));
}
