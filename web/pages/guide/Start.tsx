/** What peer support is and is not, which kind may help, where it is found, and what the words mean. */
import { guideParts } from '../../../api/core/guide.ts';
import { useAt } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { listAddress } from './link.ts';
import { Facts, Said, Text, useReading } from './reading.tsx';

export function Start({ question }: { question: string | undefined }) {
  const { guide: { what } } = useReading();
  const { guide: words } = useDocumentMessages();
  return (
    <>
      <section aria-labelledby="guide-is"><h2 id="guide-is">{words.isHeading}</h2><Facts facts={what.is} /></section>
      <section aria-labelledby="guide-is-not"><h2 id="guide-is-not">{words.isNotHeading}</h2><Facts facts={what.is_not} /></section>
      <Path id={question} />
      <Channels />
      <Terms />
    </>
  );
}

/** One question after the other, as plain links: nothing that is answered is kept, and the addresses say no more than the list does. */
function Path({ id }: { id: string | undefined }) {
  const at = useAt();
  const { guide: { questions } } = useReading();
  const { guide: { path: words } } = useDocumentMessages();
  const question = questions.find((each) => each.id === id) ?? questions[0];
  if (!question) return null;
  return (
    <section className="guide-path" aria-labelledby="guide-path">
      <h2 id="guide-path" tabIndex={-1}>{words.heading}</h2>
      <h3><Said words={question.asks} /></h3>
      <ul>
        {question.answers.map((answer) => (
          <li key={answer.says.en}>
            <a className="button" href={at('next' in answer ? `${guideParts.start}?question=${answer.next}#guide-path` : 'link' in answer ? listAddress(answer.link) : answer.page)}><Said words={answer.says} /></a>
            {answer.note && <p className="quiet"><Said words={answer.note} /></p>}
          </li>
        ))}
      </ul>
      {question !== questions[0] && <p><a href={at(`${guideParts.start}#guide-path`)}>{words.again}</a></p>}
    </section>
  );
}

function Channels() {
  const at = useAt();
  const { guide: { channels } } = useReading();
  const { guide: { channels: words } } = useDocumentMessages();
  return (
    <section aria-labelledby="guide-where">
      <h2 id="guide-where">{words.heading}</h2>
      <dl className="guide-list">
        {channels.map(({ id, name, what, link }) => (
          <div key={id}>
            <dt>{link ? <a href={at(listAddress(link))}><Said words={name} /></a> : <Said words={name} />}</dt>
            <dd><Text words={what} /></dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Terms() {
  const { guide: { terms } } = useReading();
  const { guide: { terms: words } } = useDocumentMessages();
  return (
    <section aria-labelledby="guide-words">
      <h2 id="guide-words">{words.heading}</h2>
      <p>{words.lead}</p>
      <dl className="guide-list">
        {terms.map(({ id, term, full, means }) => (
          <div key={id} id={`word-${id}`} tabIndex={-1}>
            <dt><Said words={term} />{full && <span className="guide-full"><Said words={full} /></span>}</dt>
            <dd><Said words={means} /></dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
