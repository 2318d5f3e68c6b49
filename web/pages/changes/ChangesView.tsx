/** What changed in the directory, day by day, newest first. Drawn by the server; nothing on it wakes up. */
import { mostLogged, type LoggedChanges } from '../../../api/core/changes.ts';
import type { ChangesPage } from '../../../api/core/pages.ts';
import { useAt, useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { changeSentence } from '../../messages/changes-in-words.ts';
import { dateWords } from '../../messages/format.ts';
import { anchorOf, feedAddress } from './address.ts';

export function ChangesView({ page: { log } }: { page: ChangesPage }) {
  const at = useAt();
  const messages = useMessages();
  const { changes: { page: words } } = useDocumentMessages();
  const days = [...Map.groupBy(log, ({ date }) => date)];
  return (
    <article className="changes">
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <p className="no-print"><a className="button" href={at(feedAddress)}>{words.feed}</a></p>
      <p className="quiet small no-print">{words.feedHelp}</p>
      {log.length === 0 && <p>{words.nothing}</p>}
      {days.map(([date, entries]) => (
        <section key={date} aria-labelledby={`day-${date}`}>
          <h2 id={`day-${date}`}><time dateTime={date}>{dateWords(date, messages)}</time></h2>
          {entries.map((entry) => <Entry key={anchorOf(entry)} entry={entry} />)}
        </section>
      ))}
      {log.length === mostLogged && <p className="quiet">{words.more(mostLogged)}</p>}
    </article>
  );
}

function Entry({ entry }: { entry: LoggedChanges }) {
  const at = useAt();
  const messages = useMessages();
  const { changes, labels, location } = useDocumentMessages();
  if ('began' in entry) return <p id={anchorOf(entry)}>{changes.page.began(entry.began)}</p>;
  const sentences = entry.changes.map((change) => changeSentence(change, { messages, labels, words: location, changes }));
  return (
    <section className="changed-record" id={anchorOf(entry)} aria-labelledby={`${anchorOf(entry)}-name`}>
      <h3 id={`${anchorOf(entry)}-name`}><a href={at(`/locations/${entry.id}`)}>{entry.name}</a></h3>
      <ul>{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
    </section>
  );
}
