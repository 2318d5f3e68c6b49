/** What the facts of a page rest on, and how old that is. */
import { Original } from '../../list/Original.tsx';
import { useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { agoWords } from '../../messages/ago.ts';
import { dateWords } from '../../messages/format.ts';
import { useReading } from './reading.tsx';

/** Days from which on people are told how long ago something was written. */
const old = 365;
const day = 86_400_000;

/** Days from the end of what a date names, which may be a month or a year, to a day. */
function daysSince(dated: string, today: string): number {
  const [year = '', month = '12', date] = dated.split('-');
  const end = date === undefined ? Date.UTC(Number(year), Number(month), 0) : Date.parse(`${dated}T00:00Z`);
  return Math.floor((Date.parse(`${today}T00:00Z`) - end) / day);
}

/** @param today the day in the region, YYYY-MM-DD */
export function Sources({ today }: { today: string }) {
  const { guide: { sources: all }, sources } = useReading();
  const messages = useMessages();
  const { guide: { sources: words } } = useDocumentMessages();
  const named = sources.flatMap((id) => all.filter((source) => source.id === id));
  if (named.length === 0) return null;
  return (
    <section className="guide-sources" aria-labelledby="guide-sources">
      <h2 id="guide-sources">{words.heading}</h2>
      <ol>
        {named.map(({ id, title, url, dated, read }, index) => (
          <li key={id} id={`source-${index + 1}`} tabIndex={-1}>
            {url === undefined ? <Title title={title} /> : <a href={url} rel="noreferrer"><Title title={title} /></a>}{'. '}
            <span className="quiet">
              {dated === 'undated' ? (url === undefined ? words.noDate : words.undated) : words.dated(dateWords(dated, messages))}{' '}
              {dated !== 'undated' && daysSince(dated, today) >= old && <strong>{words.age(agoWords(daysSince(dated, today), messages))} </strong>}
              {words.read(dateWords(read, messages))}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The name of a page, or what we call what has none, in the page's language where we have said it there. */
function Title({ title }: { title: string }) {
  const { language } = useMessages();
  const { isTranslated, say } = useReading();
  const words = { en: title };
  return isTranslated(words) ? say(words) : <Original language={language}>{title}</Original>;
}
