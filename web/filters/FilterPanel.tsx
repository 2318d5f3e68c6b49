/** The filters as chips: the ones that matter each by itself, the rest under "More". */
import { memo, Suspense, type ReactNode } from 'react';
import type { Facets } from '../../api/core/answers.ts';
import { declarations, filters, type FilterKind, type FilterName } from '../../api/core/filters.ts';
import type { FilterValues, Query } from '../../api/core/query/values.ts';
import { Icon } from '../look/Icon.tsx';
import { useMessages } from '../messages/context.tsx';
import { drawControl } from './controls.tsx';
import { filterLabel } from './labels.ts';

export type FilterPanelProps = {
  query: Query;
  facets: Facets;
  total: number;
  /** Sets one filter, or takes it away. The same function each time, so that only what changed is drawn again. */
  set: SetFilter;
};
export type SetFilter = (name: FilterName, value: FilterValues[FilterKind] | undefined) => void;

/** Filters with a chip of their own that opens. A new filter needs no entry here: it stands under "More". */
const ownMenu: readonly FilterName[] = ['kind', 'audience', 'language'];
/**
 * Kinds of filter whose control is a chip by itself, or only carries its value through the form. Words are carried beside a
 * place only: else they stand in the box, where somebody may write something else.
 */
const chipKinds: readonly FilterKind[] = ['openAt'];
const carriedKinds: readonly FilterKind[] = ['words', 'near', 'inside'];

const names = declarations.map(([name]) => name);
const ofKinds = (kinds: readonly FilterKind[]): FilterName[] => names.filter((name) => kinds.includes(filters[name].kind));
const inChips = ofKinds(chipKinds);
const carried = ofKinds(carriedKinds);
const withoutMenu = [...inChips, ...carried];
const underMore = names.filter((name) => ![...ownMenu, ...withoutMenu].includes(name));

const noCounts: Readonly<Record<string, number>> = {};

/** How many choices of a filter are set, for the chip. */
function chosenCount(value: Query[FilterName]): number {
  if (value === undefined) return 0;
  return Array.isArray(value) ? value.length : 1;
}

/** The fields of these filters. */
const fields = (names: readonly FilterName[], { query, facets, set }: FilterPanelProps): ReactNode =>
  names.map((name) => <Field key={name} name={name} value={query[name]} counts={facets[name] ?? noCounts} set={set} />);

export function FilterPanel(props: FilterPanelProps) {
  const messages = useMessages();
  const { filter } = messages;
  return (
    <div className="chips">
      {fields(inChips, props)}
      {ownMenu.map((name) => <Menu key={name} words={filterLabel(name, messages)} names={[name]} {...props} />)}
      <Menu words={filter.more} names={underMore} {...props} />
      {fields(carried.filter((name) => filters[name].kind !== 'words' || props.query.near), props)}
      <button type="submit" className="button without-scripts">{filter.apply}</button>
    </div>
  );
}

type MenuProps = FilterPanelProps & { words: string; names: readonly FilterName[] };

/** A chip that opens to its boxes. `name` lets only one of them be open at a time. Drawn again where one of its own filters changes, and with the counts (of which the total is one), which come after the list. */
const Menu = memo(function Menu({ words, names, ...props }: MenuProps) {
  const { filter } = useMessages();
  const chosen = names.reduce((sum, name) => sum + chosenCount(props.query[name]), 0);
  return (
    <details name="filters" className="menu">
      <summary className={chosen > 0 ? 'chip on' : 'chip'}>
        {words} {chosen > 0 && <span className="count"><span aria-hidden="true">{chosen}</span><span className="hidden"> {filter.chosen(chosen)}</span></span>}<Icon name="down" />
      </summary>
      <div className="panel">
        <div className="fields">{fields(names, props)}</div>
        <button type="submit" className="button main"><span className="without-scripts">{filter.apply}</span><span className="with-scripts">{filter.show(props.total)}</span></button>
      </div>
    </details>
  );
}, (before, { names, query, facets }) => before.facets === facets && names.every((name) => before.query[name] === query[name]));

type FieldProps = { name: FilterName; value: Query[FilterName]; counts: Readonly<Record<string, number>>; set: SetFilter };

const Field = memo(function Field({ name, value, counts, set }: FieldProps) {
  const messages = useMessages();
  const declaration = filters[name];
  const control = drawControl({ name, declaration, value, counts, messages, change: (next) => set(name, next) });
  if (withoutMenu.includes(name)) return control;
  return (
    <fieldset>
      <legend>{filterLabel(name, messages)}</legend>
      {/* Half of the page lies in closed menus: each wakes up by itself, after what is seen, or when it is touched. */}
      <Suspense><div className="options">{control}</div></Suspense>
    </fieldset>
  );
});
