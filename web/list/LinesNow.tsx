/** Phone lines that are open at this minute: for whoever needs a voice before a place. */
import { memo } from 'react';
import type { LocalMinute } from '../../api/core/clock.ts';
import { aboutPerson, isForGroup, isPartial, type OpenLines } from '../../api/core/about-line.ts';
import { phoneInWords } from '../../api/core/phone.ts';
import type { Query } from '../../api/core/query/values.ts';
import { chosenOf } from '../filters/labels.ts';
import { talkAddress } from '../frame/talk-now.ts';
import { Icon } from '../look/Icon.tsx';
import { useAt, useMessages } from '../messages/context.tsx';
import { listWords } from '../messages/format.ts';
import type { Messages } from '../messages/messages.ts';
import type { LineItem } from './card-item.ts';
import { useOnward } from './framed.ts';
import { OpenLine } from './OpenLine.tsx';
import { townWords } from './where.ts';

/** @param query of the page: who looks for a language or a group looks for it among lines too. */
export type LinesNowProps = { query: Query; lines: OpenLines<LineItem>; now: LocalMinute; most: number };

export const LinesNow = memo(function LinesNow({ query, lines: { total, crisis, fits, items }, now, most }: LinesNowProps) {
  const at = useAt();
  const messages = useMessages();
  const { lines: words } = messages;
  const person = aboutPerson(query);
  const asked = fits ? person : {};
  return (
    <section className="lines" aria-labelledby="lines-heading">
      <div className="lines-head">
        <h2 id="lines-heading">{words.heading}</h2>
        {total > 0 && <a href={at(talkAddress(asked, 'talk-open'))}>{words.all(total)}</a>}
        {total === 0 && crisis > 0 && <a href={at(talkAddress(asked, 'talk-crisis'))}>{words.crisis(crisis)}</a>}
      </div>
      {!fits && <p>{words.others(listWords(chosenOf(person, messages).map((one) => one.words), messages))}</p>}
      {items.length === 0 && <p>{words.none}</p>}
      <ul>{items.slice(0, most).map((line) => <Line key={line.id} line={line} now={now} />)}</ul>
    </section>
  );
});

/** A line with its way to call or text. */
export function Line({ line, now }: { line: LineItem; now: LocalMinute }) {
  const at = useAt();
  const messages = useMessages();
  const { card } = messages;
  const { id, name, open, phones, text } = line;
  const number = phones?.[0]?.number;
  return (
    <li className="line">
      <div>
        <h3><a href={at(`/locations/${id}`)} {...useOnward()}>{name}</a></h3>
        <OpenLine open={open} now={now} callable />
        <p className="quiet small">{aboutLine(line, messages)}</p>
      </div>
      {number && <a className="button main" href={`tel:${number}`}><Icon name="phone" />{card.call(phoneInWords(number))}</a>}
      {!number && text && <a className="button main" href={`sms:${text.number}`}><Icon name="text" />{card.textTo(phoneInWords(text.number), text.keyword)}</a>}
    </li>
  );
}

/** What a line is, what it is about and for whom: "Helpline · Mental health · Answered by peers · For: Veterans". */
export function aboutLine(line: LineItem, messages: Messages): string {
  const { labels, lines, card, joined } = messages;
  const about = line.focus.filter((focus) => focus !== 'general').map((focus) => labels.focus[focus]);
  const groups = isForGroup(line, {}) ? (line.audiences ?? []).map((audience) => labels.audience[audience]) : [];
  return [
    labels.kind[line.kind], about.length > 0 && joined(about), line.peer_run && lines.peers,
    groups.length > 0 && lines.forWhom(joined(groups)), isPartial(line.area) && townWords(line, messages),
    line.status !== 'unclear' && line.confidence === 'listed' && card.listed,
  ].filter(Boolean).join(' · ');
}
