/** One line: who it is, whether it answers now, the number as large as can be, and what to know before calling. */
import type { ReactNode } from 'react';
import type { LocationItem } from '../../../api/core/answers.ts';
import type { LocalMinute } from '../../../api/core/clock.ts';
import { hoursOf } from '../../../api/core/stated-hours.ts';
import { Actions } from '../../list/Actions.tsx';
import { Original } from '../../list/Original.tsx';
import { townWords } from '../../list/where.ts';
import { Icon } from '../../look/Icon.tsx';
import { useAt, useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { dateWords, listWords } from '../../messages/format.ts';
import { cardId } from './card-id.ts';
import { languageNames } from '../location/facts.ts';
import { hoursWords } from '../location/hours-words.ts';
import { lineStateWords } from './words.ts';

type LineCardProps = {
  line: LocationItem;
  now: LocalMinute;
  /** The day on which the sources of most lines were read: paper says it once. */
  readOn?: string | undefined;
  /** For one of the lines for everybody, which stand before all others. */
  first?: boolean;
  /** How it is reached in the language of the page, where that takes more than the number. */
  reached?: string | undefined;
};

export function LineCard({ line, now, readOn, first = false, reached }: LineCardProps) {
  const at = useAt();
  const messages = useMessages();
  const { lines, card } = messages;
  const { talk, location } = useDocumentMessages();
  return (
    <li className={first ? 'talk-card first' : 'talk-card'} id={cardId(line.id)} data-state={line.open.state}>
      <h3><a href={at(`/locations/${line.id}`)}>{line.name}</a></h3>
      {line.peer_run && <p className="peers">{lines.peers}</p>}
      <p className={`state ${line.open.state}`}>{lineStateWords(line.open, now, messages)}</p>
      {line.status === 'unclear' && <p className="doubt">{talk.unclear}</p>}
      <Actions item={reachable(line)} full />
      {reached && <p className="talk-reached">{reached}</p>}
      {!first && <p className="talk-summary"><Original words={location} language={messages.language}>{line.summary}</Original></p>}
      <ForWhom line={line} everybody={first} />
      {line.status !== 'unclear' && line.confidence === 'listed' && <p className="quiet small no-print">{card.listed}</p>}
      <details className="talk-about"><summary>{talk.about}<span className="hidden">: {line.name}</span><Icon name="down" /></summary>{first && <p><Original words={location} language={messages.language}>{line.summary}</Original></p>}<Know line={line} readOn={readOn} /></details>
    </li>
  );
}

/** What a person can do from here. The website is behind the name, unless there is no other way. */
function reachable({ address: _address, website, email, ...line }: LocationItem): LocationItem {
  const direct = line.phones ?? line.text ?? line.chat;
  return direct ? line : { ...line, ...(website !== undefined && { website }), ...(email !== undefined && { email }) };
}

type Fact = [name: string, value: ReactNode, className?: string | undefined];

function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="talk-facts">
      {facts.map(([name, value, className]) => (value ? <div key={name} className={className}><dt>{name}</dt> <dd>{value}</dd></div> : null))}
    </dl>
  );
}

/** Whom it is for: what decides whether somebody calls this one. */
function ForWhom({ line: { languages = [], audiences, area }, everybody }: { line: LocationItem; everybody: boolean }) {
  const messages = useMessages();
  const { location } = useDocumentMessages();
  const { labels } = messages;
  // Said where it is not what the page speaks: else it reads as not known.
  const isAsPage = languages.every((language) => language === messages.language);
  return <FactList facts={[
    [location.languages, !isAsPage && listWords(languageNames(languages, messages), messages), 'on-paper'],
    [location.forWhom, !everybody && audiences && messages.joined(audiences.map((audience) => labels.audience[audience]))],
    [location.area, area && area.scope !== 'statewide' && area.scope !== 'national' && (area.towns_or_region === undefined ? townWords({ area }, messages) : <Original key="area" words={location} language={messages.language}>{area.towns_or_region}</Original>), 'on-paper'],
  ]} />;
}

/** When it is open, and what is known of a call. */
function Know({ line, readOn }: Pick<LineCardProps, 'line' | 'readOn'>) {
  const messages = useMessages();
  const { talk, labels, location } = useDocumentMessages();
  const { area, cost, police_policy, checked, hours_note } = line;
  const hours = hoursOf(line);
  return <FactList facts={[
    [talk.hours, hours ? hoursWords(hours, messages) : talk.hoursUnknown, 'on-paper'],
    [talk.aboutHours, hours_note !== undefined && <Original key="hours" words={location} language={messages.language}>{hours_note}</Original>],
    [talk.police, police_policy !== undefined && <Original key="police" words={location} language={messages.language}>{police_policy}</Original>],
    [location.cost, cost && labels.cost[cost]],
    [location.area, area?.scope === 'national' && (area.towns_or_region === undefined ? townWords({ area }, messages) : <Original key="area" language={messages.language}>{area.towns_or_region}</Original>)],
    [talk.checked, <>{dateWords(checked.on, messages)}<span className={checked.by === 'reading' ? 'no-print' : undefined}>, {labels.check_method[checked.by]}</span></>, checked.by === 'reading' && checked.on === readOn ? undefined : 'on-paper'],
  ]} />;
}
