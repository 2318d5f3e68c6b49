/**
 * Rule: the mailbox is one of the organization. It passes when its name is a common word for an office, or is made of
 * the words or initials of the place, its operator or its domain; the mailboxes of free providers never pass that way.
 * Everything else could be a person, and stands in `mailboxes.yaml` once somebody has looked.
 */
import type { LocationRecord } from '../../api/core/location.ts';
import { fold } from '../../api/core/words.ts';
import type { Rule } from '../context.ts';
import { findingAt } from '../finding.ts';

const freeProviders = new Set([
  'gmail.com', 'googlemail.com', 'yahoo.com', 'aol.com', 'hotmail.com', 'outlook.com', 'live.com', 'msn.com', 'icloud.com',
  'me.com', 'comcast.net', 'verizon.net', 'proton.me', 'protonmail.com',
]);
const officeWords = new Set([
  'admin', 'center', 'clubhouse', 'connect', 'contact', 'contactus', 'email', 'frontdesk', 'hello', 'help', 'helpline', 'hi',
  'info', 'information', 'inquiries', 'inquiry', 'intake', 'mail', 'main', 'membership', 'office', 'outreach', 'peer',
  'peers', 'peersupport', 'programs', 'reception', 'recovery', 'referral', 'referrals', 'support', 'team', 'training',
  'volunteer', 'warmline', 'welcome',
]);

export const mailbox: Rule = (entry, { mailboxes }) => {
  const { email } = entry.record;
  if (email === undefined || mailboxes.has(email.toLowerCase()) || isOffice(email.toLowerCase(), entry.record)) return [];
  return [findingAt('email-personal', entry, ['email'], { email })];
};

function isOffice(email: string, { name, operator = '' }: LocationRecord): boolean {
  const [local = '', domain = ''] = email.split('@');
  if (freeProviders.has(domain)) return false;
  const parts = local.split(/[._+-]/).map((part) => part.replace(/\d+$/, '')).filter(Boolean);
  const known = [name, operator, domain.split('.').slice(0, -1).join(' ')].map(fold);
  return parts.every((part) => officeWords.has(part) || known.some((words) => isMadeOf(part, words)));
}

/** True when a part is the initials of some words, or begins or runs along whole words of them: `anewwayrc`, `dsp`. */
function isMadeOf(part: string, folded: string): boolean {
  const words = folded.split(' ').filter(Boolean);
  const initials = words.map((word) => word[0]).join('');
  if (part.length > 1 && initials.startsWith(part)) return true;
  return words.some((_, index) => {
    const run = words.slice(index).join('');
    const short = words.slice(index, index + 3).join('');
    return (part.length > 3 && run.startsWith(part)) || (short.length > 3 && part.startsWith(short)) || runsInto(part, words.slice(index));
  });
}

/** True for whole words followed by the initials of the next ones: `anewwayrc` of "a new way recovery center". */
function runsInto(part: string, words: readonly string[]): boolean {
  for (let count = 1; count <= words.length; count++) {
    const head = words.slice(0, count).join('');
    const initials = words.slice(count).map((word) => word[0]).join('');
    if (head.length > 3 && part.startsWith(head) && initials.startsWith(part.slice(head.length))) return true;
  }
  return false;
}
