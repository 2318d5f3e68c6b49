/** The rows of the comparison: what each asks, and what a record answers. An answer that is missing is not known. */
import type { ReactNode } from 'react';
import type { LocationItem } from '../../../api/core/answers.ts';
import type { LocalMinute } from '../../../api/core/clock.ts';
import { isLineKind } from '../../../api/core/vocabulary.ts';
import { phoneInWords } from '../../../api/core/phone.ts';
import { hoursOf } from '../../../api/core/stated-hours.ts';
import { OpenLine } from '../../list/OpenLine.tsx';
import { Original } from '../../list/Original.tsx';
import { addressLine } from '../../list/where.ts';
import { dateWords } from '../../messages/format.ts';
import type { Messages } from '../../messages/messages.ts';
import type { CompareWords, SheetMessages } from '../../messages/sheet-messages.ts';
import { unconfirmedFacts } from '../location/evidence.ts';
import { openHoursLines } from '../location/hours-words.ts';
import { awayWords } from './away.ts';
import type { NearPlace } from './use-near.ts';

export type CompareRow = {
  name: keyof CompareWords['rows'];
  heading: string;
  cell: (item: LocationItem) => ReactNode;
  /** Left out where no line is compared. */
  onlyLines?: true;
};

type Basis = { near: NearPlace | undefined; now: LocalMinute; messages: Messages; words: SheetMessages };

export function compareRows({ near, now, messages, words: { compare: words, nearest } }: Basis): CompareRow[] {
  const { labels } = messages;
  const named = <T extends string>(values: readonly T[] = [], names: Record<T, string>): ReactNode => linesOf(values.map((value) => names[value]));
  /** What the record says without a source that we can name is marked as that. */
  const doubted = (item: LocationItem, fact: ReturnType<typeof unconfirmedFacts>[number], answer: ReactNode): ReactNode =>
    (answer !== undefined && unconfirmedFacts(item).includes(fact) ? <>{answer} <span className="quiet compare-line">({words.notConfirmed})</span></> : answer);
  const cells: Record<CompareRow['name'], CompareRow['cell']> = {
    what: (item) => <>{labels.kind[item.kind]}{item.status === 'unclear' && <><br /><strong>{words.mayDiffer}</strong></>}</>,
    where: (item) => linesOf([...awayWords(item, near, messages, nearest), addressLine(item)]),
    open: (item) => <OpenLine open={item.open} now={now} callable={item.phones !== undefined} />,
    hours(item) {
      const hours = hoursOf(item);
      return hours && linesOf([...openHoursLines(hours, messages), item.hours_note && <Original key="note" language={messages.language}>{item.hours_note}</Original>]);
    },
    phone: (item) => waysOf(item, messages),
    access: (item) => doubted(item, 'access', named(item.access, labels.access)),
    cost: (item) => (item.cost === 'unknown' ? undefined : doubted(item, 'cost', item.cost && words.cost[item.cost])),
    languages: (item) => named(item.languages, labels.language),
    audiences: (item) => named(item.audiences, labels.audience),
    peerRun: (item) => doubted(item, 'peer-run', item.peer_run === undefined ? undefined : item.peer_run ? words.yes : words.no),
    police: (item) => item.police_policy !== undefined ? <Original language={messages.language}>{item.police_policy}</Original> : (isLineKind(item.kind) ? words.policeUnknown : <span className="quiet">{words.notLine}</span>),
    checked: ({ checked: { on, by } }) => words.checked[by](dateWords(on, messages)),
  };
  return (Object.keys(cells) as CompareRow['name'][]).map((name) => ({ name, heading: name === 'where' && near ? words.from(near.name) : words.rows[name], cell: cells[name], ...(name === 'police' && { onlyLines: true }) }));
}

/** Each on a line of its own; undefined, and so not known, where nothing is said. */
function linesOf(lines: readonly ReactNode[]): ReactNode {
  const said = lines.filter(Boolean);
  return said.length > 0 ? said.map((line, index) => <span key={typeof line === 'string' ? line : index} className="compare-line">{line}</span>) : undefined;
}

/** Every way to reach them. */
function waysOf({ phones = [], text, chat, email, website }: LocationItem, { card }: Messages): ReactNode {
  const ways: [href: string, said: string][] = phones.map(({ number }) => [`tel:${number}`, phoneInWords(number)]);
  if (text) ways.push([`sms:${text.number}`, card.textTo(phoneInWords(text.number), text.keyword)]);
  if (chat !== undefined) ways.push([chat, card.chat]);
  if (email !== undefined) ways.push([`mailto:${email}`, email]);
  // Paper cannot be pressed: the site is written out.
  if (website !== undefined) ways.push([website, new URL(website).hostname.replace(/^www\./, '')]);
  if (ways.length === 0) return undefined;
  return ways.map(([href, said]) => <a key={href} className="compare-line" href={href} {...(href.startsWith('https:') && { rel: 'noreferrer' })}>{said}</a>);
}
