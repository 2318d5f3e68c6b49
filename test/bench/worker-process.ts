/** Workers in workerd processes of their own, and the processor time of each as Linux counts it. */
import { createTestHarness, type TestHarnessOptions } from 'wrangler';
import { spentBy, total, workerds } from '../support/processes.ts';

type Worker = NonNullable<TestHarnessOptions['workers']>[number];
type Harness = ReturnType<typeof createTestHarness>;

export type WorkerProcess = {
  url: string;
  harness: Harness;
  /** Milliseconds of processor time that its workerd has taken so far, in all its threads. */
  spent: () => number;
  close: () => Promise<void>;
};

/** Starts one, and one only at a time: the new process is then its own. */
export async function startProcess(root: string, worker: Worker): Promise<WorkerProcess> {
  const before = new Set(workerds());
  const harness = createTestHarness({ root, workers: [worker] });
  const { url } = await harness.listen();
  const pids = workerds().filter((pid) => !before.has(pid));
  if (pids.length === 0) throw new Error('Workerd was not found among the processes that this one started. This measures on Linux only.');
  return {
    url: url.origin, harness, close: () => harness.close(),
    spent: () => total(pids.map(spentBy)) ?? NaN,
  };
}
