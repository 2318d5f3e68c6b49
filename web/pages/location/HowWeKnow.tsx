/** Sources, what was done to check them, and how to say that something is wrong. Claims no more than was done. */
import type { LocationItem } from '../../../api/core/answers.ts';
import { useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { dateWords, listWords } from '../../messages/format.ts';

/** The newest date that any source bears; undefined where none has one. */
export function newestDate(sources: LocationItem['sources']): string | undefined {
  return sources?.map(({ dated }) => dated).filter((dated) => dated !== 'undated').sort().at(-1);
}

/** Where a correction goes: a mailbox or a page, naming the record and nothing about the person. */
export function correctionAddress(contact: string, subject: string): string {
  const isMailbox = contact.includes('@') && !contact.includes('/');
  return isMailbox ? `mailto:${contact}?subject=${encodeURIComponent(subject)}` : contact;
}

export function HowWeKnow({ item, contact }: { item: LocationItem; contact: string | undefined }) {
  const messages = useMessages();
  const { location: words } = useDocumentMessages();
  const { sources = [], checked, confidence } = item;
  const newest = newestDate(sources);
  return (
    <section aria-labelledby="how" className="how">
      <h2 id="how">{words.how}</h2>
      <p>
        {confidence !== 'lead' && words.confidence(confidence, sources.length, newest && dateWords(newest, messages))}{' '}
        {words.checked[checked.by](dateWords(checked.on, messages))} {checked.by === 'reading' && words.nobodyPhoned}
      </p>
      <details>
        <summary>{words.sources(sources.length)}</summary>
        <ul className="sources">{sources.map((source) => <Source key={source.url} source={source} />)}</ul>
      </details>
      {contact !== undefined && (
        <div className="wrong">
          <h3>{words.wrong}</h3>
          <p>{words.wrongText}</p>
          <p><a className="button" href={correctionAddress(contact, words.wrongSubject(item.name, item.id))}>{words.wrongLink}</a></p>
        </div>
      )}
    </section>
  );
}

function Source({ source: { url, title, dated, read, supports, kind } }: { source: NonNullable<LocationItem['sources']>[number] }) {
  const messages = useMessages();
  const { location: words, labels } = useDocumentMessages();
  const facts = listWords(supports.map((fact) => labels.supported_fact[fact]), messages);
  const date = dated === 'undated' ? words.sourceUndated : words.sourceDated(dateWords(dated, messages));
  return (
    <li>
      <a href={url} rel="noreferrer">{title}</a>
      <p className="quiet small">{[labels.source_kind[kind], date, words.sourceRead(dateWords(read, messages))].join(' · ')}</p>
      <p className="quiet small">{words.supports(facts)}</p>
    </li>
  );
}
