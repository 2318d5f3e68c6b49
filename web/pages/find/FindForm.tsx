/** The form of the find page: where, how far, and the filters. Without scripts it is sent as it stands. */
import { useRef, useState, type FormEvent } from 'react';
import type { Facets } from '../../../api/core/answers.ts';
import type { Query } from '../../../api/core/query/values.ts';
import { FilterPanel, type SetFilter } from '../../filters/FilterPanel.tsx';
import { Icon } from '../../look/Icon.tsx';
import { useMessages } from '../../messages/context.tsx';
import { HowFar } from '../../place/HowFar.tsx';
import { PlaceBox, type PlaceBoxProps } from '../../place/PlaceBox.tsx';
import type { Suggestion } from '../../place/suggestions.ts';
import { privateParameters } from '../../../api/core/query/private.ts';

export type FindFormProps = PlaceBoxProps & {
  query: Query;
  facets: Facets;
  total: number;
  set: SetFilter;
  setMiles: (miles: number | undefined) => void;
  submit: (text: string) => void;
  nearMe: () => void;
  position: 'unused' | 'asking' | 'refused';
};

export function FindForm({ query, facets, total, set, setMiles, submit, nearMe, position, ...box }: FindFormProps) {
  const { find } = useMessages();
  const told = { unused: '', asking: find.locating, refused: find.positionRefused };
  const form = useRef<HTMLFormElement>(null);
  // Typed and not yet searched for: then the button beside the box searches.
  const [typing, setTyping] = useState<string>();
  const typed = typing !== undefined && typing !== box.text;
  const choose = (suggestion: Suggestion): void => {
    setTyping(undefined);
    box.choose(suggestion);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    for (const menu of form.current?.querySelectorAll('details[open]') ?? []) menu.removeAttribute('open');
    setTyping(undefined);
    submit(String(new FormData(form.current ?? undefined).get('near') ?? ''));
  };
  return (
    <form ref={form} id="find" className="find-form" method="get" action="/" data-private={privateParameters.join(' ')} onSubmit={onSubmit}
      onInput={({ target }) => target instanceof HTMLInputElement && target.name === 'near' && setTyping(target.value.trim())}
    >
      <label className="box-label" htmlFor="near">{find.box}</label>
      <div className="where-row">
        <PlaceBox {...box} choose={choose} />
        <button type="submit" className={typed ? 'button main' : 'button main without-scripts'}><Icon name="search" />{find.search}</button>
        <button type="button" className="button soft with-scripts" hidden={typed} disabled={!box.awake} onClick={nearMe}><Icon name="here" />{find.nearMe}</button>
      </div>
      <div className="under-box">
        <p className="small quiet" id="near-private">
          <span className="with-scripts">{find.private}</span><span className="without-scripts">{find.notPrivate}</span>
        </p>
        <div className={query.near ? undefined : 'without-scripts'}>
          <HowFar miles={query.near?.miles} change={setMiles} />
        </div>
      </div>
      <output className={position === 'refused' ? 'notice small' : 'small quiet'}>{query.near ? '' : told[position]}</output>
      <FilterPanel query={query} facets={facets} total={total} set={set} />
    </form>
  );
}
