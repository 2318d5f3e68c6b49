/** The filters as chips: the ones that matter each by itself, the rest under "More". */
import { memo, Suspense, type ReactNode } from 'react';
import type { Facets } from '../../api/core/answers.ts';
import { declarations, filters, type FilterDeclaration, type FilterKind, type FilterName } from '../../api/core/filters.ts';
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

const ofKinds = (kinds: readonly FilterKind[]) => declarations.filter(([, { kind }]) => kinds.includes(kind));
const inChips = ofKinds(chipKinds);
const carried = ofKinds(carriedKinds);
const underMore = declarations.filter(([name, { kind }]) => !ownMenu.includes(name) && !chipKinds.includes(kind) && !carriedKinds.includes(kind));

const noCounts: Readonly<Record<string, number>> = {};

/** How many choices of a filter are set, for the chip. */
function chosenCount(value: Query[FilterName]): number {
  if (value === undefined) return 0;
  return Array.isArray(value) ? value.length : 1;
}

export function FilterPanel({ query, facets, total, set }: FilterPanelProps) {
  const messages = useMessages();
  const { filter } = messages;
  const field = (name: FilterName, declaration: FilterDeclaration) => (
    <Field key={name} name={name} declaration={declaration} value={query[name]} counts={facets[name] ?? noCounts} set={set} />
  );
  const chosenUnderMore = underMore.reduce((sum, [name]) => sum + chosenCount(query[name]), 0);
  return (
    <div className="chips">
      {inChips.map(([name, declaration]) => field(name, declaration))}
      {ownMenu.map((name) => (
        <Menu key={name} words={filterLabel(name, messages)} chosen={chosenCount(query[name])} total={total}>
          {field(name, filters[name])}
        </Menu>
      ))}
      <Menu words={filter.more} chosen={chosenUnderMore} total={total}>
        {underMore.map(([name, declaration]) => field(name, declaration))}
      </Menu>
      {carried.filter(([, { kind }]) => kind !== 'words' || query.near).map(([name, declaration]) => field(name, declaration))}
      <button type="submit" className="button without-scripts">{filter.apply}</button>
    </div>
  );
}

/** A chip that opens to its boxes. `name` lets only one of them be open at a time. */
function Menu({ words, chosen, total, children }: { words: string; chosen: number; total: number; children: ReactNode }) {
  const { filter } = useMessages();
  return (
    <details name="filters" className="menu">
      <summary className={chosen > 0 ? 'chip on' : 'chip'}>
        {words} {chosen > 0 && <span className="count"><span aria-hidden="true">{chosen}</span><span className="hidden"> {filter.chosen(chosen)}</span></span>}<Icon name="down" />
      </summary>
      <div className="panel">
        <div className="fields">{children}</div>
        <button type="submit" className="button main"><span className="without-scripts">{filter.apply}</span><span className="with-scripts">{filter.show(total)}</span></button>
      </div>
    </details>
  );
}

type FieldProps = { name: FilterName; declaration: FilterDeclaration; value: Query[FilterName]; counts: Readonly<Record<string, number>>; set: SetFilter };

const Field = memo(function Field({ name, declaration, value, counts, set }: FieldProps) {
  const messages = useMessages();
  const control = drawControl({ name, declaration, value, counts, messages, change: (next) => set(name, next) });
  if (chipKinds.includes(declaration.kind) || carriedKinds.includes(declaration.kind)) return control;
  return (
    <fieldset>
      <legend>{filterLabel(name, messages)}</legend>
      {/* Half of the page lies in closed menus: each wakes up by itself, after what is seen, or when it is touched. */}
      <Suspense><div className="options">{control}</div></Suspense>
    </fieldset>
  );
});
