/** Street tiles out of a bucket of R2. */
import { archiveName } from '../../api/runtime/r2-tiles.ts';
import { loadFile } from '../../seed/load-d1.ts';
import { now, seedDataset } from '../api/server.ts';
import { tilesSuite } from '../api/tiles.ts';
import { builtWorkerWithBucket, startWorker } from '../support/workerd.ts';

tilesSuite('street tiles in workerd with R2', async () => {
  const { url, run, keep, close } = await startWorker(builtWorkerWithBucket(now));
  await run(loadFile(seedDataset, 1, new Date(now)));
  return { url, keep: (bytes) => keep(archiveName, bytes), close };
});
