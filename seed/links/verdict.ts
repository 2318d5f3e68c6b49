/** What is said of a link, from what a server answered or how asking it failed. Pure. */

/** How the certificate of a server is wrong. */
export type CertificateProblem = 'expired' | 'self-signed' | 'wrong-name' | 'not-trusted';

export type Verdict = (
  | { is: 'fine' }
  /** For good: the new address belongs into the record. `atFront`: a page became the front page of a site, and may be gone. */
  | { is: 'moved'; to: string; atFront: boolean }
  /** For now: the address in the record stays right. */
  | { is: 'elsewhere'; to: string }
  | { is: 'gone'; status: number }
  /** A program is not let in. A person may be: says nothing about the page. */
  | { is: 'refused'; status: number }
  | { is: 'server-error'; status: number }
  | { is: 'certificate'; problem: CertificateProblem }
  | { is: 'no-name' }
  | { is: 'timed-out' }
  /** Redirects in a circle, or more of them than a browser follows. */
  | { is: 'loop' }
  | { is: 'not-reached'; why: string }
) & {
  /** Redirects that led there, if any. */
  steps?: number;
};
export type VerdictName = Verdict['is'];

/** A redirect: its status, and where it leads. */
export type Hop = { status: number; to: string };

const forGood = [301, 308];
/** Statuses that redirect. */
export const redirects: readonly number[] = [...forGood, 302, 303, 307];

/** Of an answer at the end of redirects. @param url the address in the record */
export function verdictOf(url: string, hops: readonly Hop[], status: number): Verdict {
  const steps = hops.length > 0 ? { steps: hops.length } : {};
  if (status >= 500 && status <= 599) return { is: 'server-error', status, ...steps };
  if (status === 404 || status === 410) return { is: 'gone', status, ...steps };
  if (status >= 400) return { is: 'refused', status, ...steps };
  const end = hops.at(-1)?.to;
  if (end === undefined) return { is: 'fine' };
  // A move for good counts up to the first redirect that is only for now.
  const temporary = hops.findIndex((hop) => !forGood.includes(hop.status));
  const moved = hops[(temporary < 0 ? hops.length : temporary) - 1]?.to;
  if (moved === undefined) return { is: 'elsewhere', to: end, ...steps };
  return { is: 'moved', to: moved, atFront: new URL(moved).pathname === '/' && new URL(url).pathname !== '/', ...steps };
}

/** True for what may pass by itself: then it is asked again. */
export function mayPass(verdict: Verdict): boolean {
  if (verdict.is === 'refused') return [408, 425, 429].includes(verdict.status);
  return ['server-error', 'timed-out', 'not-reached'].includes(verdict.is);
}

/** Names that Node and OpenSSL give to faults of a certificate. */
const certificateProblems: Readonly<Record<string, CertificateProblem>> = {
  CERT_HAS_EXPIRED: 'expired', CERT_NOT_YET_VALID: 'expired', DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed', SELF_SIGNED_CERT_IN_CHAIN: 'self-signed',
  ERR_TLS_CERT_ALTNAME_INVALID: 'wrong-name', UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'not-trusted', UNABLE_TO_GET_ISSUER_CERT: 'not-trusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'not-trusted', CERT_REVOKED: 'not-trusted', CERT_UNTRUSTED: 'not-trusted', CERT_SIGNATURE_FAILURE: 'not-trusted',
};
const timeouts = ['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'ETIMEDOUT'];

/** Of a request that failed. `fetch` wraps the reason, and once more where it tried several addresses of a host. */
export function verdictOfError(error: unknown): Verdict {
  for (const each of reasonsOf(error)) {
    const { name, code = '' } = each as { name?: string; code?: unknown };
    const problem = certificateProblems[String(code)];
    if (problem) return { is: 'certificate', problem };
    if (code === 'ENOTFOUND') return { is: 'no-name' };
    if (name === 'TimeoutError' || timeouts.includes(String(code))) return { is: 'timed-out' };
  }
  const last = reasonsOf(error).at(-1) as { code?: unknown; message?: string } | undefined;
  return { is: 'not-reached', why: String(last?.code ?? last?.message ?? error) };
}

function reasonsOf(error: unknown): unknown[] {
  if (typeof error !== 'object' || error === null) return [];
  const { cause, errors = [] } = error as { cause?: unknown; errors?: unknown[] };
  return [error, ...reasonsOf(cause), ...errors.flatMap(reasonsOf)];
}
