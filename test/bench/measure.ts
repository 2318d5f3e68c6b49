/**
 * Times of things that are done alternately, so that what else the machine does falls on all of them alike. Processor time
 * of this process, in milliseconds: everything measured is computing, and other programs do not count.
 */

export type Times = { median: number; least: number };

/** Milliseconds since a moment for which `process.cpuUsage()` was taken. */
export function processorTime(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Median and least of some times. */
export function summary(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, least: sorted[0] ?? 0 };
}

export type Measured = {
  run: () => unknown;
  /** Runs ahead of it, outside its time. */
  before?: () => unknown;
};

/** Runs each thing in turn, `rounds` times after one that does not count. */
export async function measure<Name extends string>(things: Record<Name, Measured>, rounds: number): Promise<Record<Name, Times>> {
  const names = Object.keys(things) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const name of names) {
      await things[name].before?.();
      const start = process.cpuUsage();
      await things[name].run();
      if (round >= 0) times.get(name)?.push(processorTime(start));
    }
  }
  return Object.fromEntries(names.map((name) => [name, summary(times.get(name) ?? [])])) as Record<Name, Times>;
}
