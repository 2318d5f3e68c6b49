/** Crisis lines and the way out. In the document of every page, never fetched, never hidden. */
import { phoneInWords } from '../../api/core/phone.ts';
import type { CrisisLine } from '../../api/core/region.ts';
import { neutralPage } from '../document/neutral-page.ts';
import { useMessages } from '../messages/context.tsx';
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

/** The last two words of a name, which a narrow bar has room for; undefined where the number is the name. */
const shortName = (name: string, number: string): string | undefined => (name.startsWith(number) ? undefined : name.split(' ').slice(-2).join(' '));

/** In the page's foot: the whole names and numbers, which the bar of a narrow screen has no room for. */
export function CrisisList({ lines }: { lines: readonly CrisisLine[] }) {
  const { crisis } = useDocumentMessages();
  const { card } = useMessages();
  return (
    <ul className="crisis-list">
      {lines.map(({ id, name, call, text }) => (
        <li key={id}>
          {name}: <a href={`tel:${call}`}>{crisis.call(phoneInWords(call))}</a>
          {text && <>, <a href={`sms:${text}`}>{card.textTo(phoneInWords(text))}</a></>}
        </li>
      ))}
    </ul>
  );
}

/** On a narrow screen the call says whom it calls; the number, which has a page's foot to stand in, is there to listen to. */
function Line({ line: { id, name, call, text } }: { line: CrisisLine }) {
  const { crisis } = useDocumentMessages();
  const { card } = useMessages();
  const number = phoneInWords(call);
  const short = shortName(name, number);
  return (
    <li>
      <span className="wide-only" id={`crisis-${id}`}>{name}</span>
      <a href={`tel:${call}`} aria-describedby={`crisis-${id}`}>
        {short === undefined ? crisis.call(number) : <><span className="not-wide">{short} </span><span className="narrow-hidden">{crisis.call(number)}</span></>}
      </a>
      {text && <a href={`sms:${text}`} aria-describedby={`crisis-${id}`} {...(text === call && { 'data-number': number })}>{text === call ? <>{card.text}<span className="hidden"> {short ?? number}</span></> : card.textTo(phoneInWords(text))}</a>}
    </li>
  );
}
