/** Asks for one address, as little as can be: HEAD, and GET where that is refused; redirects by hand; bodies unread. */
import { redirects, verdictOf, verdictOfError, type Hop, type Verdict } from './verdict.ts';

export type Asking = {
  fetch: typeof globalThis.fetch;
  /** Milliseconds that one request may take. */
  timeout: number;
  stopped: AbortSignal;
};

export type Answer = {
  verdict: Verdict;
  /** Milliseconds after which the server wants to be asked again, as it said with `Retry-After`. */
  retryAfter?: number;
};

/** More a browser does not follow either. */
const mostHops = 10;
const tooMany = 429;
const headers = { 'User-Agent': 'peer-support-directory link check', Accept: '*/*' };

/**
 * Asks, and follows redirects.
 * @param now for a `Retry-After` that names a time
 * @throws the reason of `stopped` when that is aborted; every other failure is a verdict
 */
export async function ask(url: string, method: 'HEAD' | 'GET', asking: Asking, now: () => Date): Promise<Answer> {
  const hops: Hop[] = [];
  const seen = new Set<string>();
  let address = url;
  try {
    for (;;) {
      seen.add(address);
      const response = await lookAt(address, method, asking);
      if (!redirects.includes(response.status)) return { verdict: verdictOf(url, hops, response.status), ...retryAfterOf(response, now) };
      const to = targetOf(response, address);
      if (to === undefined) return { verdict: { is: 'not-reached', why: `status ${response.status} without an address to go to` } };
      hops.push({ status: response.status, to });
      if (seen.has(to) || hops.length > mostHops) return { verdict: { is: 'loop', steps: hops.length } };
      address = to;
    }
  } catch (error) {
    asking.stopped.throwIfAborted();
    return { verdict: { ...verdictOfError(error), ...(hops.length > 0 && { steps: hops.length }) } };
  }
}

/** The answer of one server. Many refuse HEAD in their own way, and GET decides; not where the server asks for patience. */
async function lookAt(address: string, method: 'HEAD' | 'GET', asking: Asking): Promise<Response> {
  const response = await request(address, method, asking);
  const isFinal = method === 'GET' || response.status < 400 || response.status === tooMany || response.headers.has('Retry-After');
  return isFinal ? response : request(address, 'GET', asking);
}

async function request(address: string, method: string, { fetch, timeout, stopped }: Asking): Promise<Response> {
  const response = await fetch(address, { method, headers, redirect: 'manual', signal: AbortSignal.any([stopped, AbortSignal.timeout(timeout)]) });
  // Nothing of it is needed, and some have no end.
  await response.body?.cancel();
  return response;
}

/** Where a redirect leads, on the web; what follows a `#` is never sent. */
function targetOf({ headers: answered }: Response, from: string): string | undefined {
  const to = URL.parse(answered.get('Location') ?? '', from);
  if (!answered.has('Location') || !to || !/^https?:$/.test(to.protocol)) return undefined;
  to.hash = '';
  return to.href;
}

function retryAfterOf({ headers: answered }: Response, now: () => Date): { retryAfter?: number } {
  const text = answered.get('Retry-After');
  if (text === null) return {};
  const milliseconds = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now().getTime();
  return Number.isNaN(milliseconds) ? {} : { retryAfter: Math.max(0, milliseconds) };
}
