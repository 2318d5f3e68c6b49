/** What was chosen, each with a way to take it back, and one press that takes back all. */
import type { Query } from '../../api/core/query/values.ts';
import { Icon } from '../look/Icon.tsx';
import { useMessages } from '../messages/context.tsx';
import { chosenOf } from './labels.ts';

export type ChosenProps = { query: Query; place: string | undefined; link: (query: Query) => { href: string } };

export function Chosen({ query, place, link }: ChosenProps) {
  const messages = useMessages();
  const { filter } = messages;
  const chosen = chosenOf(query, messages);
  if (query.near && place !== undefined) {
    const rest = { ...query };
    delete rest.near;
    chosen.unshift({ key: 'near', words: place, rest });
  }
  if (chosen.length === 0) return null;
  return (
    <div className="chosen">
      <h2 className="hidden">{filter.active}</h2>
      <ul>
        {chosen.map(({ key, words, rest }) => (
          <li key={key}><a className="token" {...link(rest)}><span className="hidden">{filter.remove('')}</span>{words}<Icon name="cross" /></a></li>
        ))}
        <li><a className="clear" {...link({})}>{filter.clear}</a></li>
      </ul>
    </div>
  );
}
