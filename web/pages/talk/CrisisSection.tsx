/** Crisis lines: the two for everybody, as large as can be, and the others by what has happened. */
import type { LocationItem } from '../../../api/core/answers.ts';
import type { LocalMinute } from '../../../api/core/clock.ts';
import { phoneInWords } from '../../../api/core/phone.ts';
import type { CrisisLine } from '../../../api/core/region.ts';
import { Icon } from '../../look/Icon.tsx';
import { useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { LineCard } from './LineCard.tsx';

type CrisisSectionProps = {
  always: readonly CrisisLine[];
  /** Their records, as far as there are any. */
  records: readonly LocationItem[];
  others: readonly LocationItem[];
  now: LocalMinute;
  /** See `LineCard`. */
  readOn: string | undefined;
};

/** So few are shown at once. */
const fewLines = 3;

export function CrisisSection({ always, records, others, now, readOn }: CrisisSectionProps) {
  const { talk, footer } = useDocumentMessages();
  const isAboutViolence = ({ focus }: LocationItem): boolean => focus.includes('domestic-violence');
  return (
    <section className="talk-crisis" aria-labelledby="talk-crisis">
      <h2 id="talk-crisis" tabIndex={-1}>{talk.crisis}</h2>
      <p className="talk-emergency">{footer.emergency}</p>
      <ul className="talk-cards">
        {always.map((line) => {
          const record = records.find(({ id }) => id === line.id);
          return record ? <LineCard key={line.id} line={record} now={now} readOn={readOn} first reached={line.reached} /> : <Numbers key={line.id} line={line} />;
        })}
      </ul>
      <More words={talk.violenceLines} lines={others.filter(isAboutViolence)} now={now} readOn={readOn} few={others.length <= fewLines} />
      <More words={talk.crisisLines} lines={others.filter((line) => !isAboutViolence(line))} now={now} readOn={readOn} few={others.length <= fewLines} />
    </section>
  );
}

type MoreProps = Pick<CrisisSectionProps, 'now' | 'readOn'> & { words: (count: number) => string; lines: readonly LocationItem[]; few: boolean };

function More({ words, lines, now, readOn, few }: MoreProps) {
  if (lines.length === 0) return null;
  return (
    <details className="talk-more" open={few}>
      <summary>{words(lines.length)}<Icon name="down" /></summary>
      <ul className="talk-cards">{lines.map((line) => <LineCard key={line.id} line={line} now={now} readOn={readOn} />)}</ul>
    </details>
  );
}

/** A line that the region names and that has no record. */
function Numbers({ line: { name, call, text, reached } }: { line: CrisisLine }) {
  const { card } = useMessages();
  return (
    <li className="talk-card first">
      <h3>{name}</h3>
      <ul className="actions">
        <li><a className="button main" href={`tel:${call}`}><Icon name="phone" /><span>{card.call(phoneInWords(call))}</span></a></li>
        {text && <li><a className="button" href={`sms:${text}`}><Icon name="text" /><span>{card.textTo(phoneInWords(text))}</span></a></li>}
      </ul>
      {reached && <p className="talk-reached">{reached}</p>}
    </li>
  );
}
