/** Workers in workerd processes of their own, and the processor time of each as Linux counts it. */
import { readdirSync, readFileSync } from 'node:fs';
import { createTestHarness, type TestHarnessOptions } from 'wrangler';

type Worker = NonNullable<TestHarnessOptions['workers']>[number];
type Harness = ReturnType<typeof createTestHarness>;

export type WorkerProcess = {
  url: string;
  harness: Harness;
  /** Milliseconds of processor time that its workerd has taken so far, in all its threads. */
  spent: () => number;
  close: () => Promise<void>;
};

/** Linux counts in hundredths of a second (proc(5), `stat`, fields 14 and 15). */
const tick = 10;

/** The numbers behind the name of a process, which is in brackets and may hold spaces. */
const statOf = (pid: number): string[] => readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');

/** The workerd processes that this process started. */
function workerdProcesses(): number[] {
  return readdirSync('/proc').map(Number).filter(Number.isInteger).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'workerd' && Number(statOf(pid)[1]) === process.pid;
    } catch {
      return false;
    }
  });
}

/** Starts one, and one only at a time: the new process is then its own. */
export async function startProcess(root: string, worker: Worker): Promise<WorkerProcess> {
  const before = new Set(workerdProcesses());
  const harness = createTestHarness({ root, workers: [worker] });
  const { url } = await harness.listen();
  const pids = workerdProcesses().filter((pid) => !before.has(pid));
  if (pids.length === 0) throw new Error('Workerd was not found among the processes that this one started. This measures on Linux only.');
  return {
    url: url.origin, harness, close: () => harness.close(),
    spent: () => pids.reduce((sum, pid) => {
      const [user = 0, system = 0] = statOf(pid).slice(11, 13).map(Number);
      return sum + (user + system) * tick;
    }, 0),
  };
}
