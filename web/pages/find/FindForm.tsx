/** The form of the find page: where, how far, and the filters. Without scripts it is sent as it stands. */
import { useState, type FormEvent } from 'react';
import type { Facets } from '../../../api/core/answers.ts';
import type { Query } from '../../../api/core/query/values.ts';
import { FilterPanel, type SetFilter } from '../../filters/FilterPanel.tsx';
import { Icon } from '../../look/Icon.tsx';
import { useAt, useMessages } from '../../messages/context.tsx';
import { PlaceBox, type PlaceBoxProps } from '../../place/PlaceBox.tsx';
import type { Suggestion } from '../../place/suggestions.ts';
import { privateParameters } from '../../../api/core/query/private.ts';

export type FindFormProps = PlaceBoxProps & {
  query: Query;
  facets: Facets;
  total: number;
  set: SetFilter;
  submit: (text: string) => void;
  nearMe: () => void;
  position: 'unused' | 'asking' | 'refused';
  /** The position was in use here and is gone. */
  lost: boolean;
};

/** On a phone the keyboard lies over the results: it goes. Whoever types on a desk stays in the box. */
function leaveOnTouch(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLInputElement && matchMedia('(pointer: coarse)').matches) activeElement.blur();
}

export function FindForm({ query, facets, total, set, submit, nearMe, position, lost, ...box }: FindFormProps) {
  const at = useAt();
  const { find } = useMessages();
  // Typed and not yet searched for: then the button beside the box searches.
  const [typing, setTyping] = useState<string>();
  const typed = typing !== undefined && typing !== box.text;
  const isHere = query.near?.text === '';
  const told = { unused: lost ? find.positionLost : '', asking: find.locating, refused: find.positionRefused }[position];
  const choose = (suggestion: Suggestion): void => {
    setTyping(undefined);
    leaveOnTouch();
    box.choose(suggestion);
  };
  const send = (text: string): void => {
    setTyping(undefined);
    submit(text);
  };
  const clear = (): void => send('');
  const onInput = ({ target }: FormEvent): void => {
    const { name, value } = target as HTMLInputElement;
    if (name === 'near') setTyping(value.trim());
    // Whoever has typed a town and then chooses a filter means both.
    else if (typed) send(typing);
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    event.currentTarget.querySelector('details[open]')?.removeAttribute('open');
    leaveOnTouch();
    send(String(new FormData(event.currentTarget).get('near')));
  };
  return (
    <search><form id="find" className="find-form" method="get" action={at('/')} data-private={privateParameters.join(' ')} onSubmit={onSubmit} onInput={onInput}>
      <label className="box-label" htmlFor="near">{find.box}</label>
      <div className="where-row">
        <PlaceBox {...box} choose={choose} clear={clear} />
        <button type="submit" className={typed ? 'button main' : 'button main without-scripts'}><Icon name="search" />{find.search}</button>
        <button
          type="button" className={isHere ? 'button main with-scripts' : 'button soft with-scripts'} hidden={typed} disabled={!box.awake}
          aria-pressed={isHere} onClick={isHere ? clear : nearMe}
        >
          <Icon name="here" />{find.nearMe}
        </button>
      </div>
      <p className="small quiet" id="near-private">
        <span className="with-scripts">{find.private}</span><span className="without-scripts">{find.notPrivate}</span>
      </p>
      <output className={position === 'asking' ? 'small quiet' : 'notice small'}>{query.near && position !== 'refused' ? '' : told}</output>
      <FilterPanel query={query} facets={facets} total={total} set={set} />
    </form></search>
  );
}
