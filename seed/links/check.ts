/** Looks at many links: some at once, one at a time for each host, again where a fault may pass. */
import pLimit, { type LimitFunction } from 'p-limit';
import pRetry from 'p-retry';
import { ask, type Asking } from './ask.ts';
import type { Link } from './links.ts';
import { mayPass, type Verdict } from './verdict.ts';

/** A link, and what was found; no verdict where it was stopped before. */
export type Checked = Link & { verdict?: Verdict };

export type Pace = Asking & {
  now: () => Date;
  /** Waits for some milliseconds, or until the signal is aborted, and then fails. */
  wait: (milliseconds: number, stopped: AbortSignal) => Promise<unknown>;
};

/** Requests at once, over all hosts. */
const atOnce = 12;
/** Milliseconds between two links of one host: it serves people first. */
const pause = 500;
const tries = 3;
/** Milliseconds before the second try; four times as long before the third. */
const firstWait = 1000;
/** A server that wants to be left alone for longer than this, in milliseconds, is left alone for today. */
const longestWait = 60_000;

/** What may pass, thrown so that it is tried again. */
class Trouble extends Error {
  verdict: Verdict;
  retryAfter: number | undefined;
  constructor(verdict: Verdict, retryAfter: number | undefined) {
    super(verdict.is);
    this.verdict = verdict;
    this.retryAfter = retryAfter;
  }
}

/**
 * Judges every link.
 * @param tell called after each link
 * @returns the links in their order; when `stopped` is aborted, at once and with what is known
 */
export async function checkLinks(links: readonly Link[], pace: Pace, tell: (link: Checked) => void = () => {}): Promise<Checked[]> {
  const overall = pLimit(atOnce);
  const hosts = new Map<string, LimitFunction>();
  const hostOf = (url: string): LimitFunction => {
    const host = URL.parse(url)?.host ?? '';
    const limit = hosts.get(host) ?? pLimit(1);
    hosts.set(host, limit);
    return limit;
  };
  return Promise.all(links.map((link) => {
    const host = hostOf(link.url);
    return host(async (): Promise<Checked> => {
      if (pace.stopped.aborted) return link;
      const checked = await checkOne(link, pace, overall);
      if (checked.verdict) tell(checked);
      if (host.pendingCount > 0) await pace.wait(pause, pace.stopped).catch(() => undefined);
      return checked;
    });
  }));
}

async function checkOne(link: Link, pace: Pace, overall: LimitFunction): Promise<Checked> {
  try {
    return { ...link, verdict: await judge(link.url, pace, overall) };
  } catch (error) {
    if (pace.stopped.aborted) return link;
    throw error;
  }
}

/** While it waits before another try, a link keeps its host to itself and takes none of the places that are for all. */
async function judge(url: string, pace: Pace, overall: LimitFunction): Promise<Verdict> {
  const attempt = async (number: number): Promise<Verdict> => {
    // Who did not answer HEAD may answer GET.
    const { verdict, retryAfter } = await overall(() => ask(url, number === 1 ? 'HEAD' : 'GET', pace, pace.now));
    if (mayPass(verdict) && (retryAfter ?? 0) <= longestWait) throw new Trouble(verdict, retryAfter);
    return verdict;
  };
  try {
    return await pRetry(attempt, {
      retries: tries - 1, minTimeout: 0, signal: pace.stopped,
      // It waits here and not in pRetry, so that whoever tests needs no patience.
      onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
        if (retriesLeft > 0 && error instanceof Trouble) await pace.wait(error.retryAfter ?? firstWait * 4 ** (attemptNumber - 1), pace.stopped);
      },
    });
  } catch (error) {
    if (error instanceof Trouble) return error.verdict;
    throw error;
  }
}
