/** Sources, what was done to check them, and how to say that something is wrong. Claims no more than was done. */
import type { LocationItem } from '../../../api/core/answers.ts';
import { Original } from '../../list/Original.tsx';
import { Quoting } from '../../list/Quoting.tsx';
import { useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { dateWords, listWords } from '../../messages/format.ts';
import type { DocumentMessages } from '../../messages/document-messages.ts';
import type { Messages } from '../../messages/messages.ts';
import { CorrectionForm } from '../correction/CorrectionForm.tsx';
import { evidenceOf } from './evidence.ts';
import { bestSource } from './best-source.ts';
import type { Source as SourceOf } from './voices.ts';

/** @param today calendar day at the place, YYYY-MM-DD. */
export function HowWeKnow({ item, today }: { item: LocationItem; today: string }) {
  const messages = useMessages();
  const words = useDocumentMessages();
  const { sources = [] } = item;
  const best = bestSource(item);
  const { short, more } = evidenceOf(item, today, messages, words);
  return (
    <section aria-labelledby="how" className="how">
      <h2 id="how">{words.location.how}</h2>
      <p className="how-short">{short.join(' ')}</p>
      <p>{more.join(' ')}</p>
      {best && <p className="paper"><Quoting sentence={words.location.paperSource(best.title, datedWords(best, messages, words))} quoted={best.title} language={messages.language} /> {best.url}</p>}
      <h3>{words.location.sources(sources.length)}</h3>
      <ul className="sources">{sources.map((source) => <Source key={source.url} source={source} />)}</ul>
    </section>
  );
}

/** The date that a page bears, or that it bears none. */
function datedWords({ dated }: SourceOf, messages: Messages, { location: { sourceUndated, sourceDated } }: DocumentMessages): string {
  return dated === 'undated' ? sourceUndated : sourceDated(dateWords(dated, messages));
}

function Source({ source }: { source: SourceOf }) {
  const messages = useMessages();
  const documents = useDocumentMessages();
  const { location: words, labels } = documents;
  const { url, title, read, supports, kind } = source;
  const facts = listWords(supports.map((fact) => labels.supported_fact[fact]), messages);
  return (
    <li>
      <a href={url} rel="noreferrer"><Original language={messages.language}>{title}</Original></a>
      <p className="quiet small">{[labels.source_kind[kind], datedWords(source, messages, documents), words.sourceRead(dateWords(read, messages))].join(' · ')}</p>
      <p className="quiet small">{words.supports(facts)}</p>
    </li>
  );
}

/** Always there: where no address is set, it says so. */
export function SomethingWrong({ id, address, isTaken }: { id: string; address: string | undefined; /** Notes can be sent from here. */ isTaken: boolean }) {
  const { location: words, correction } = useDocumentMessages();
  return (
    <section aria-labelledby="wrong" className="wrong">
      <h2 id="wrong">{words.wrong}</h2>
      {isTaken && <p>{correction.text}</p>}
      {isTaken && <details className="correction"><summary className="button">{correction.open}</summary><CorrectionForm id={id} /></details>}
      {(!isTaken || address !== undefined) && <p>{isTaken ? correction.orElse : address === undefined ? words.wrongNowhere(id) : words.wrongText}</p>}
      {address !== undefined && <p><a className="button" href={address} rel="noreferrer">{words.wrongLink}</a></p>}
    </section>
  );
}
