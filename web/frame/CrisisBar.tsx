/** Crisis lines and the way out. In the document of every page, never fetched, never hidden. */
import { phoneInWords } from '../../api/core/phone.ts';
import type { CrisisLine } from '../../api/core/region.ts';
import { useMessages } from '../messages/context.tsx';
import { useDocumentMessages } from '../messages/document-context.tsx';

/** A page that says nothing about who looked at it. */
export const neutralPage = 'https://www.weather.gov/';

export function CrisisBar({ lines }: { lines: readonly CrisisLine[] }) {
  const { crisis, exit } = useDocumentMessages();
  return (
    <aside className="crisis" aria-label={crisis.heading}>
      <p className="crisis-word" aria-hidden="true">{crisis.bar}</p>
      <ul>{lines.map((line) => <Line key={line.id} line={line} />)}</ul>
      <a className="leave" href={neutralPage} rel="noreferrer nofollow" data-leave="">
        <span>{exit.leave}<span className="wide-only">{exit.here}</span></span> <small className="with-scripts">{exit.keys}</small>
      </a>
    </aside>
  );
}

/** On a narrow screen the last two words of a name, and nothing where the number is the name. */
function Name({ id, name, number }: { id: string; name: string; number: string }) {
  const words = name.split(' ');
  const short = name.startsWith(number) ? '' : words.splice(-2).join(' ');
  return <span className={short ? 'crisis-name' : 'crisis-name wide-only'} id={id}><span className="wide-only">{words.join(' ')} </span>{short}</span>;
}

function Line({ line: { id, name, call, text } }: { line: CrisisLine }) {
  const { crisis } = useDocumentMessages();
  const { card } = useMessages();
  const number = phoneInWords(call);
  return (
    <li>
      <Name id={`crisis-${id}`} name={name} number={number} />
      <a href={`tel:${call}`} aria-describedby={`crisis-${id}`}>{crisis.call(number)}</a>
      {text && <a href={`sms:${text}`} aria-describedby={`crisis-${id}`}>{text === call ? card.text : card.textTo(phoneInWords(text))}</a>}
    </li>
  );
}
