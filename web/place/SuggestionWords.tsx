/** What a suggestion under the box says. A chunk of its own: nobody needs it before they reach for the box. */
import { Icon } from '../look/Icon.tsx';
import { Mark } from '../map/Mark.tsx';
import { useMessages } from '../messages/context.tsx';
import { placeDetail } from './place-words.ts';
import type { Suggestion } from './suggestions.ts';

export function SuggestionWords({ suggestion }: { suggestion: Suggestion }) {
  const { find } = useMessages();
  if (suggestion.kind === 'words') return <><Icon name="search" /><span>{find.wordsOption(suggestion.text)}</span></>;
  const [name, detail] = suggestion.kind === 'place' ? [suggestion.place.name, placeDetail(suggestion.place)] : [suggestion.name, suggestion.town];
  return (
    <>
      {suggestion.kind === 'place' ? <Icon name="route" /> : <Mark kind={suggestion.recordKind} />}
      <span>{name} {detail && <small>{detail}</small>}</span>
    </>
  );
}
