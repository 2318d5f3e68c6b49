/** The control of a filter, by kind of filter. All are plain form fields, so that they work without scripts. */
import type { ReactNode } from 'react';
import type { DeclarationOf, FilterDeclaration, FilterKind, FilterName } from '../../api/core/filters.ts';
import type { FilterValues } from '../../api/core/query/values.ts';
import type { Messages } from '../messages/messages.ts';
import { filterLabel, valueLabel } from './labels.ts';

export type ControlProps<K extends FilterKind> = {
  name: FilterName;
  declaration: DeclarationOf<K>;
  value: FilterValues[K] | undefined;
  counts: Readonly<Record<string, number>>;
  messages: Messages;
  change: (value: FilterValues[K] | undefined) => void;
};

type Controls = { [K in FilterKind]: (props: ControlProps<K>) => ReactNode };

type OptionProps = { name: string; value: string; words: string; count: number; checked: boolean; change: (checked: boolean) => void };

/** A box to tick, with how many results it would leave. A value without results stays, and says 0. */
export function Option({ name, value, words, count, checked, change }: OptionProps) {
  return (
    <label className={count === 0 ? 'option none' : 'option'}>
      <input type="checkbox" name={name} value={value} checked={checked} onChange={(event) => change(event.currentTarget.checked)} />
      <span>{words}</span> <span className="count">{count}</span>
    </label>
  );
}

export const controls: Controls = {
  // The box on top of the page holds the typed text; this carries it through the form where the box holds a place.
  words: ({ name, value }) => (value === undefined ? null : <input type="hidden" name={name} value={value} />),
  anyOf: ({ name, declaration, value = [], counts, messages, change }) => (
    <>
      {declaration.options.filter((option) => !declaration.unsaid?.includes(option) || value.includes(option)).map((option) => (
        <Option
          key={option} name={name} value={option} words={valueLabel(name, option, messages)} count={counts[option] ?? 0} checked={value.includes(option)}
          change={(checked) => {
            const next = declaration.options.filter((other) => (other === option ? checked : value.includes(other)));
            change(next.length > 0 ? next : undefined);
          }}
        />
      ))}
    </>
  ),
  flag: ({ name, value, counts, messages, change }) => (
    <Option name={name} value="true" words={filterLabel(name, messages)} count={counts['true'] ?? 0} checked={value === true} change={(checked) => change(checked ? true : undefined)} />
  ),
  // One press for what most people want. Asking for unconfirmed hours too stands beside the results.
  openAt: ({ name, value = { at: [], unknown: false }, counts, messages, change }) => {
    const others = value.at.filter((text) => text !== 'now');
    const set = (at: readonly string[]): void => change(at.length > 0 ? { at, unknown: value.unknown } : undefined);
    return (
      <>
        <label className={value.at.includes('now') ? 'chip on' : 'chip'}>
          <input type="checkbox" name={name} value="now" checked={value.at.includes('now')} onChange={(event) => set(event.currentTarget.checked ? [...others, 'now'] : others)} />
          {messages.filter.openNow} <span className="count">{counts['now'] ?? 0}</span>
        </label>
        {[...others, ...(value.unknown ? ['unknown'] : [])].map((text) => <input key={text} type="hidden" name={name} value={text} />)}
      </>
    );
  },
  near: () => null,
  inside: ({ name, value }) => (value ? <input type="hidden" name={name} value={[value.west, value.south, value.east, value.north].join(',')} /> : null),
};

type AnyControl = Omit<ControlProps<FilterKind>, 'declaration' | 'value'> & { declaration: FilterDeclaration; value: FilterValues[FilterKind] | undefined };

/** The control of one filter. */
export function drawControl(props: AnyControl): ReactNode {
  return (controls[props.declaration.kind] as (props: AnyControl) => ReactNode)(props);
}
