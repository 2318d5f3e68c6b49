/** One line: who it is, whether it answers now, the number as large as can be, and what to know before calling. */
import type { ReactNode } from 'react';
import type { LocationItem } from '../../../api/core/answers.ts';
import type { LocalMinute } from '../../../api/core/clock.ts';
import { hoursOf } from '../../../api/core/query/candidate.ts';
import { Actions } from '../../list/Actions.tsx';
import { townWords } from '../../list/where.ts';
import { useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { dateWords, listWords } from '../../messages/format.ts';
import type { Messages } from '../../messages/messages.ts';
import { cardId } from './state.ts';
import { hoursWords, lineStateWords } from './words.ts';

export function LineCard({ line, now, className = '' }: { line: LocationItem; now: LocalMinute; className?: string }) {
  const messages = useMessages();
  const { lines, card } = messages;
  const { talk } = useDocumentMessages();
  return (
    <li className={`talk-card ${className}`} id={cardId(line.id)} data-state={line.open.state}>
      <h3><a href={`/locations/${line.id}`}>{line.name}</a></h3>
      {line.peer_run && <p className="peers">{lines.peers}</p>}
      <p className={`state ${line.open.state}`}>{lineStateWords(line.open, now, messages)}</p>
      {line.status === 'unclear' && <p className="doubt">{talk.unclear}</p>}
      <Actions item={reachable(line)} full />
      <p className="talk-summary">{line.summary}</p>
      <Facts line={line} />
      {line.status !== 'unclear' && line.confidence === 'listed' && <p className="quiet small no-print">{card.listed}</p>}
    </li>
  );
}

/** What a person can do from here. The website is behind the name, unless there is no other way. */
function reachable({ address: _address, website, email, ...line }: LocationItem): LocationItem {
  const direct = line.phones ?? line.text ?? line.chat;
  return direct ? line : { ...line, ...(website !== undefined && { website }), ...(email !== undefined && { email }) };
}

/** Languages, where the record names others than English. */
function tongues({ languages = [] }: LocationItem, messages: Messages): { others: string; alsoEnglish: boolean } | undefined {
  const others = languages.filter((language) => language !== 'en').map((language) => messages.labels.language[language]);
  return others.length > 0 ? { others: listWords(others, messages), alsoEnglish: languages.includes('en') } : undefined;
}

function Facts({ line }: { line: LocationItem }) {
  const messages = useMessages();
  const { talk, labels: others, location } = useDocumentMessages();
  const { labels } = messages;
  const hours = hoursOf(line);
  const spoken = tongues(line, messages);
  const facts: [name: string, value: ReactNode, className?: string][] = [
    [talk.hours, hours && hoursWords(hours, messages), line.hours === '24/7' ? 'paper-only' : 'talk-hours'],
    [talk.aboutHours, line.hours_note],
    [location.languages, spoken && (spoken.alsoEnglish ? talk.alsoIn(spoken.others) : spoken.others), 'tongues'],
    [location.forWhom, line.audiences && listWords(line.audiences.map((audience) => labels.audience[audience]), messages)],
    [location.area, line.area && line.area.scope !== 'statewide' && townWords({ area: line.area }, messages)],
    [location.cost, line.cost === 'free' && others.cost.free],
    [talk.police, line.police_policy],
    [talk.checked, `${dateWords(line.checked.on, messages)}, ${others.check_method[line.checked.by]}`, 'talk-checked'],
  ];
  return (
    <dl className="talk-facts">
      {facts.map(([name, value, className]) => (value ? <div key={name} className={className}><dt>{name}</dt> <dd>{value}</dd></div> : null))}
    </dl>
  );
}
