/** What Linux tells of processes: which were started by this one, what they hold, and the processor time that they took. Elsewhere nothing is told. */
import { globSync, readFileSync } from 'node:fs';

/** The parts of `stat` of a process (proc(5)): its name, which stands in brackets and may hold spaces, and what comes after. */
function statOf(pid: number | undefined): { name: string; rest: string[] } | undefined {
  try {
    const [, name = '', rest = ''] = /^\d+ \((.*)\) (.*)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return { name, rest: rest.split(' ') };
  } catch {
    return undefined;
  }
}

/** Numbers of the processes of workerd that this process started. */
export function workerds(): number[] {
  return globSync('/proc/[0-9]*').map((folder) => Number(folder.slice('/proc/'.length))).filter((pid) => {
    const stat = statOf(pid);
    return stat?.name === 'workerd' && Number(stat.rest[1]) === process.pid;
  });
}

/** Linux counts in hundredths of a second. */
const tick = 10;

/** Milliseconds of processor time that a process has taken so far, in all its threads (fields 14 and 15); undefined where the system does not say. */
export function spentBy(pid: number | undefined): number | undefined {
  const times = statOf(pid)?.rest.slice(11, 13).map(Number);
  return times && times.reduce((sum, ticks) => sum + ticks * tick, 0);
}

/** Megabytes that a process holds; undefined where the system does not say. */
export function memoryOf(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

/** All of them together; undefined where there are none, or the system does not say. */
export const total = (parts: readonly (number | undefined)[]): number | undefined =>
  (parts.length === 0 || parts.includes(undefined) ? undefined : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0));
