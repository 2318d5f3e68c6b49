/** Sends requests over many connections, and says how many were answered and how long each took. */
import autocannon from 'autocannon';

export type Loaded = {
  /** Answers in a second. */
  rate: number;
  /** Milliseconds within which half, and 99 of 100, were answered. */
  p50: number;
  p99: number;
  /** Microseconds of processor time that the server took for each answer; NaN where the system does not say. */
  cost: number;
};

/** A server, and the milliseconds of processor time that it took so far. */
export type Asked = { url: string; spent: () => number | undefined };

/** What browsers say that they can unpack. */
export const accepted = { 'accept-encoding': 'gzip, deflate, br, zstd' };

/** As many as the target speaks of. */
export const connections = 50;

/**
 * @param paths asked for in turn on each connection, as a browser asks: compressed.
 * @param overallRate answers in a second at most, over all connections; as many as can be without it.
 * @throws Error where an answer is anything but 200.
 */
export async function load({ url, spent }: Asked, paths: readonly string[], seconds: number, overallRate?: number): Promise<Loaded> {
  const before = spent() ?? NaN;
  const result = await autocannon({
    url, connections, duration: seconds, timeout: 30,
    requests: paths.map((path) => ({ path, headers: accepted })),
    ...(overallRate !== undefined && { overallRate }),
  });
  const wrong = result.errors + result.non2xx;
  if (wrong > 0) throw new Error(`${wrong} of ${result.requests.total} requests for ${paths[0]} were not answered with 200.`);
  return { rate: result.requests.average, p50: result.latency.p50, p99: result.latency.p99, cost: (1000 * ((spent() ?? NaN) - before)) / result.requests.total };
}

/** The middle of several measurements, number by number. */
export function middle(runs: readonly Loaded[]): Loaded {
  const of = (name: keyof Loaded): number => runs.map((run) => run[name]).toSorted((a, b) => a - b)[Math.floor(runs.length / 2)] ?? NaN;
  return { rate: of('rate'), p50: of('p50'), p99: of('p99'), cost: of('cost') };
}
