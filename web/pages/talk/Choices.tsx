/** A few choices as links, each with how many lines it leaves. They work without scripts, and none of them says where anyone is. */
import type { TalkChoice } from '../../../api/core/talk.ts';
import { valueLabel } from '../../filters/labels.ts';
import { talkAddress } from '../../frame/talk-now.ts';
import { Icon } from '../../look/Icon.tsx';
import { useMessages } from '../../messages/context.tsx';
import { useDocumentMessages } from '../../messages/document-context.tsx';

export function Choices({ choices }: { choices: readonly TalkChoice[] }) {
  const { filters, filter: words } = useMessages();
  const { talk } = useDocumentMessages();
  const by = (...names: TalkChoice['filter'][]): TalkChoice[] => choices.filter(({ filter }) => names.includes(filter));
  return (
    <nav className="talk-choices no-print" aria-label={talk.choices}>
      <ul className="talk-chips">{by('peer_run', 'access').map((choice) => <Choice key={choice.filter} choice={choice} />)}</ul>
      <Menu name={filters.language ?? ''} choices={by('language')} />
      <Menu name={filters.audience ?? ''} choices={by('audience')} />
      {choices.some(({ chosen }) => chosen) && <a className="talk-all" href={talkAddress({})}>{words.clear}</a>}
    </nav>
  );
}

function Menu({ name, choices }: { name: string; choices: readonly TalkChoice[] }) {
  const chosen = choices.some((choice) => choice.chosen);
  return (
    <details className="talk-menu" open={chosen}>
      <summary className="chip">{name}<Icon name="down" /></summary>
      <ul className="talk-chips">{choices.map((choice) => <Choice key={choice.value} choice={choice} />)}</ul>
    </details>
  );
}

function Choice({ choice: { filter, value, chosen, query, count } }: { choice: TalkChoice }) {
  const messages = useMessages();
  const { talk } = useDocumentMessages();
  const words = { peer_run: messages.lines.peers, access: talk.written, language: valueLabel('language', value, messages), audience: valueLabel('audience', value, messages) };
  return (
    <li>
      <a className={chosen ? 'chip on' : 'chip'} href={talkAddress(query)} aria-current={chosen ? 'true' : undefined}>
        {words[filter]} <span className="count">{count}</span>{chosen && <Icon name="cross" />}
      </a>
    </li>
  );
}
