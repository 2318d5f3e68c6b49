/**
 * A few choices as links, each with how many lines it leaves, in the menus that the find page has. They work without
 * scripts, lead to where the lines are, and none of them says where anyone is.
 */
import type { TalkChoice } from '../../../api/core/talk.ts';
import { valueLabel } from '../../filters/labels.ts';
import { talkAddress } from '../../frame/talk-now.ts';
import { Icon } from '../../look/Icon.tsx';
import { useAt, useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';

export function Choices({ choices }: { choices: readonly TalkChoice[] }) {
  const at = useAt();
  const { filters, filter: words } = useMessages();
  const { talk } = useDocumentMessages();
  const by = (...names: TalkChoice['filter'][]): TalkChoice[] => choices.filter(({ filter }) => names.includes(filter));
  return (
    <nav className="chips talk-choices no-print" aria-label={talk.choices}>
      {by('peer_run', 'access').map((choice) => <Choice key={choice.filter} choice={choice} className={choice.chosen ? 'chip on' : 'chip'} />)}
      <Menu name={filters.language ?? ''} choices={by('language')} />
      <Menu name={filters.audience ?? ''} choices={by('audience')} />
      {choices.some(({ chosen }) => chosen) && <a className="clear" href={at(talkAddress({}, 'talk-open'))}>{words.clear}</a>}
    </nav>
  );
}

/** A chip that opens to its choices and, once one is chosen, says which. */
function Menu({ name, choices }: { name: string; choices: readonly TalkChoice[] }) {
  const messages = useMessages();
  const chosen = choices.filter((choice) => choice.chosen).map(({ filter, value }) => valueLabel(filter, value, messages));
  return (
    <details name="talk-choices" className="menu">
      <summary className={chosen.length > 0 ? 'chip on' : 'chip'}>{[name, ...chosen].join(': ')}<Icon name="down" /></summary>
      <div className="panel">
        <ul className="fields options">
          {choices.map((choice) => <li key={choice.value}><Choice choice={choice} className={choice.count === 0 ? 'option none' : 'option'} /></li>)}
        </ul>
      </div>
    </details>
  );
}

function Choice({ choice: { filter, value, chosen, query, count }, className }: { choice: TalkChoice; className: string }) {
  const at = useAt();
  const messages = useMessages();
  const { talk } = useDocumentMessages();
  const words = { peer_run: messages.lines.peers, access: talk.written, language: valueLabel('language', value, messages), audience: valueLabel('audience', value, messages) };
  return (
    <a className={className} href={at(talkAddress(query, 'talk-open'))} aria-current={chosen ? 'true' : undefined}>
      <span>{words[filter]}</span> {chosen && <Icon name="cross" />}<span className="count">{count}</span>
    </a>
  );
}
