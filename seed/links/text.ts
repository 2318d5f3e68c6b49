/** What was found about links, as lines for a person: what needs a hand first, what is fine only counted. */
import { plural } from '../../web/messages/plural.ts';
import type { Checked } from './check.ts';
import type { CertificateProblem, Verdict, VerdictName } from './verdict.ts';

/** In the order of the report: what each means, and what to do. */
const groups: Readonly<Record<Exclude<VerdictName, 'fine' | 'elsewhere'>, { title: string; todo: string }>> = {
  gone: { title: 'Gone', todo: 'Look for the new page of the place. If there is none, ask whether the place is still there.' },
  'no-name': { title: 'Name not found', todo: 'The website may be gone. Check the spelling, then look for a new one.' },
  certificate: { title: 'Certificate wrong', todo: 'A browser warns people. Look by hand, and tell the operator if it stays so.' },
  moved: { title: 'Moved for good', todo: 'Open the new address. If it says the same, write it into the record.' },
  loop: { title: 'Redirects without end', todo: 'Look by hand: some sites do this to programs only.' },
  'server-error': { title: 'Fault of the server', todo: 'Try again in a few days. If it stays so, look by hand.' },
  'timed-out': { title: 'No answer in time', todo: 'Try again in a few days. If it stays so, look by hand.' },
  'not-reached': { title: 'Not reached', todo: 'Try again in a few days. If it stays so, look by hand.' },
  refused: { title: 'Programs are not let in', todo: 'This says nothing about the page. Look by hand.' },
};

const certificates: Readonly<Record<CertificateProblem, string>> = {
  expired: 'out of date', 'self-signed': 'signed by itself', 'wrong-name': 'made out to another name', 'not-trusted': 'signed by nobody that browsers trust',
};

const count = (number: number, one: string, other: string): string => plural('en', number, { one: `# ${one}`, other: `# ${other}` });

/** What is said behind an address. */
function detail(verdict: Verdict): string {
  if (verdict.is === 'certificate') return certificates[verdict.problem];
  if (verdict.is === 'not-reached') return verdict.why;
  return 'status' in verdict ? `status ${verdict.status}` : '';
}

function linkLines({ url, uses, verdict }: Checked): string[] {
  if (!verdict) return [];
  const steps = verdict.steps === undefined ? '' : `after ${count(verdict.steps, 'redirect', 'redirects')}`;
  const said = [detail(verdict), steps].filter(Boolean).join(', ');
  return [
    `  ${url}${said ? `  (${said})` : ''}`,
    ...(verdict.is === 'moved' ? [`    now: ${verdict.to}${verdict.atFront ? '  (the front page of a site: this page may be gone)' : ''}`] : []),
    `    ${uses.map(({ id, what }) => `${what} of ${id}`).join(', ')}`,
  ];
}

/** How many links have each verdict; only those that some have. */
export function countVerdicts(links: readonly Checked[]): Partial<Record<VerdictName, number>> {
  const counts: Partial<Record<VerdictName, number>> = {};
  for (const { verdict } of links) if (verdict) counts[verdict.is] = (counts[verdict.is] ?? 0) + 1;
  return counts;
}

/** True where every link fails in the way in which all do without a network. */
const isOffline = (links: readonly Checked[]): boolean =>
  links.length > 1 && links.every(({ verdict }) => verdict && ['no-name', 'not-reached', 'timed-out'].includes(verdict.is));

/** The lines, without a final one that is empty. */
export function linksText(links: readonly Checked[]): string {
  const counts = countVerdicts(links);
  const sections = Object.entries(groups).flatMap(([name, { title, todo }]) => {
    const found = links.filter(({ verdict }) => verdict?.is === name);
    return found.length === 0 ? [] : [`${title} (${found.length}). ${todo}`, ...found.flatMap(linkLines), ''];
  });
  const checked = links.filter(({ verdict }) => verdict).length;
  const fine = (counts.fine ?? 0) + (counts.elsewhere ?? 0);
  const many = count(links.length, 'link', 'links');
  const all = checked === links.length ? many : `Stopped early: ${checked} of ${many} checked`;
  const others = Object.entries(groups).flatMap(([name, { title }]) => {
    const number = counts[name as VerdictName];
    return number === undefined ? [] : [`${title.toLowerCase()} ${number}`];
  });
  const offline = isOffline(links) ? ['Nothing at all could be reached. Is this computer connected to the internet? Then these findings mean nothing.', ''] : [];
  return [...sections, ...offline, `${all}: ${[`fine ${fine}${counts.elsewhere ? ` (${counts.elsewhere} of them redirected for now)` : ''}`, ...others].join(', ')}.`].join('\n');
}
