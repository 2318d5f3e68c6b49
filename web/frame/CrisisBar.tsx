/** Crisis lines and the way out. In the document of every page, never fetched, never hidden. */
import { firstLanguage } from '../../api/core/interface-languages.ts';
import { phoneInWords } from '../../api/core/phone.ts';
import type { CrisisLine } from '../../api/core/region.ts';
import { neutralPage } from '../document/neutral-page.ts';
import { useMessages } from '../messages/context.tsx';
import type { Messages } from '../messages/messages.ts';
import { useDocumentMessages } from '../messages/document-context.tsx';

/** @param canLeave false in a frame, which cannot take the page around it away. */
export function CrisisBar({ lines, canLeave = true }: { lines: readonly CrisisLine[]; canLeave?: boolean }) {
  const { crisis, exit } = useDocumentMessages();
  return (
    <aside className="crisis" aria-label={crisis.heading}>
      <p className="crisis-word" aria-hidden="true">{crisis.bar}</p>
      <ul>{lines.map((line) => <Line key={line.id} line={line} />)}</ul>
      {canLeave && (
        <a className="leave" href={neutralPage} rel="noreferrer nofollow" data-leave="">
          <span>{exit.leave}<span className="wide-only">{exit.here}</span></span> <small className="with-scripts">{exit.keys}</small>
        </a>
      )}
    </aside>
  );
}

/** What a narrow bar has room for: the last two words of a name, or what it is in a language that has no name for it; undefined where the name has the number. */
function shortName(name: string, number: string, { language, labels }: Messages): string | undefined {
  if (name.includes(number)) return undefined;
  return language === firstLanguage ? name.split(' ').slice(-2).join(' ') : labels.kind.helpline;
}

/** In the page's foot: the whole names and numbers, which the bar of a narrow screen has no room for. */
export function CrisisList({ lines }: { lines: readonly CrisisLine[] }) {
  const { crisis } = useDocumentMessages();
  const { card } = useMessages();
  return (
    <ul className="crisis-list">
      {lines.map(({ id, name, call, text, reached }) => (
        <li key={id}>
          {name}: <a href={`tel:${call}`}>{crisis.call(phoneInWords(call))}</a>
          {text && <>, <a href={`sms:${text}`}>{card.textTo(phoneInWords(text))}</a></>}
          {reached && <>. <strong>{reached}</strong></>}
        </li>
      ))}
    </ul>
  );
}

/** Letters of a call with a short number that a phone's bar has room for. */
const longestCall = 8;

/** A short number called by its name: in a language that needs many letters for it, a phone shows the number alone. */
function ShortCall({ number }: { number: string }) {
  const { crisis } = useDocumentMessages();
  const call = crisis.call(number);
  const [before, after] = call.split(number);
  if (call.length <= longestCall) return call;
  return <span><span className="phone-hidden">{before}</span>{number}{after}</span>;
}

/** On a narrow screen the call says whom it calls; the number, which has a page's foot to stand in, is there to listen to. */
function Line({ line: { id, name, call, text } }: { line: CrisisLine }) {
  const { crisis } = useDocumentMessages();
  const messages = useMessages();
  const number = phoneInWords(call);
  const short = shortName(name, number, messages);
  return (
    <li>
      <span className="wide-only" id={`crisis-${id}`}>{name}</span>
      <a href={`tel:${call}`} aria-describedby={`crisis-${id}`}>
        {short === undefined ? <ShortCall number={number} /> : <><span className="not-wide">{short}<span className="narrow-hidden">: </span></span><span className="narrow-hidden">{crisis.call(number)}</span></>}
      </a>
      {text && <a href={`sms:${text}`} aria-describedby={`crisis-${id}`} {...(text === call && { 'data-number': number })}>{text === call ? <>{messages.card.text}<span className="hidden"> {short ?? number}</span></> : messages.card.textTo(phoneInWords(text))}</a>}
    </li>
  );
}
