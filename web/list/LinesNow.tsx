/** Phone lines that answer at this minute: for whoever needs a voice before a place. */
import type { LocalMinute } from '../../api/core/clock.ts';
import { aboutPerson } from '../../api/core/lines.ts';
import { phoneInWords } from '../../api/core/phone.ts';
import type { Query } from '../../api/core/query/values.ts';
import { talkAddress } from '../frame/talk-now.ts';
import { Icon } from '../look/Icon.tsx';
import { useMessages } from '../messages/context.tsx';
import type { CardItem } from './card-item.ts';
import { OpenLine } from './OpenLine.tsx';

/** @param query of the page: who looks for a language or a group looks for it among lines too. */
export type LinesNowProps = { query: Query; lines: { total: number; items: readonly CardItem[] }; now: LocalMinute; most: number };

export function LinesNow({ query, lines, now, most }: LinesNowProps) {
  const { lines: words } = useMessages();
  return (
    <section className="lines" aria-labelledby="lines-heading">
      <div className="lines-head">
        <h2 id="lines-heading">{words.heading}</h2>
        {lines.total > 0 && <a href={talkAddress(aboutPerson(query))}>{words.all(lines.total)}</a>}
      </div>
      {lines.total === 0 && <p>{words.none}</p>}
      <ul>{lines.items.slice(0, most).map((line) => <Line key={line.id} line={line} now={now} />)}</ul>
    </section>
  );
}

/** A line with its way to call or text. */
export function Line({ line: { id, name, open, phones, text, peer_run }, now }: { line: CardItem; now: LocalMinute }) {
  const { card, lines } = useMessages();
  const number = phones?.[0]?.number;
  return (
    <li className="line">
      <div>
        <h3><a href={`/locations/${id}`}>{name}</a></h3>
        <OpenLine open={open} now={now} callable />
        {peer_run && <p className="quiet small">{lines.peers}</p>}
      </div>
      {number && <a className="button main" href={`tel:${number}`}><Icon name="phone" />{card.call(phoneInWords(number))}</a>}
      {!number && text && <a className="button main" href={`sms:${text.number}`}><Icon name="text" />{card.textTo(phoneInWords(text.number), text.keyword)}</a>}
    </li>
  );
}
