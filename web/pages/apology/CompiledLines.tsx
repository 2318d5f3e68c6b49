/** Phone lines that stand in the code: numbers and hours for when no record can be read. */
import { phoneInWords } from '../../../api/core/phone.ts';
import { statedHours } from '../../../api/core/stated-hours.ts';
import type { Kind } from '../../../api/core/vocabulary.ts';
import { Icon } from '../../look/Icon.tsx';
import { useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';
import { hoursWords } from '../location/hours-words.ts';

/** A line as the build writes it down: see `build/phone-lines.ts`. */
export type CompiledLine = { id: string; name: string; kind: Kind; call?: string; text?: { number: string; keyword?: string | undefined }; /** As the record has them. */ hours?: string };

/** Those where somebody just listens come first: crisis lines that answer always stand above. */
const order = ['warmline', 'helpline', 'crisis-line'] as const satisfies readonly Kind[];

export function CompiledLines({ lines }: { lines: readonly CompiledLine[] }) {
  const { apology } = useDocumentMessages();
  const { labels } = useMessages();
  return (
    <section className="lines compiled" aria-labelledby="phone-lines">
      <h2 id="phone-lines">{apology.lines}</h2>
      <p>{apology.linesText}</p>
      {order.map((kind) => {
        const some = lines.filter((line) => line.kind === kind);
        return some.length > 0 && (
          <section key={kind} aria-label={labels.kind[kind]}>
            <h3>{labels.kind[kind]}</h3>
            <ul>{some.map((line) => <Line key={line.id} line={line} />)}</ul>
          </section>
        );
      })}
    </section>
  );
}

function Line({ line: { name, call, text, hours } }: { line: CompiledLine }) {
  const messages = useMessages();
  const { card, open } = messages;
  const stated = statedHours(hours);
  return (
    <li className="line">
      <div>
        <h4>{name}</h4>
        <p className="quiet small">{stated ? hoursWords(stated, messages) : open.notConfirmed}</p>
      </div>
      {call && <a className="button main" href={`tel:${call}`}><Icon name="phone" />{card.call(phoneInWords(call))}</a>}
      {!call && text && <a className="button main" href={`sms:${text.number}`}><Icon name="text" />{card.textTo(phoneInWords(text.number), text.keyword)}</a>}
    </li>
  );
}
