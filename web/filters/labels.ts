/** What filters and their values are called. What the catalog lacks is called by its declaration, so that a filter is one entry. */
import { declarations, filters, type FilterDeclaration, type FilterName } from '../../api/core/filters.ts';
import { readLocalMinute } from '../../api/core/clock.ts';
import type { Query } from '../../api/core/query/values.ts';
import { dateWords, timeWords } from '../messages/format.ts';
import type { Messages } from '../messages/messages.ts';

export function filterLabel(name: FilterName, messages: Messages): string {
  return messages.filters[name] ?? filters[name].description;
}

/** The word for a value of a closed list. Filters over such a list are called as the list is. */
export function valueLabel(name: string, value: string, { labels }: Messages): string {
  const list = (labels as Record<string, Record<string, string>>)[name];
  return list?.[value] ?? value.replaceAll('-', ' ');
}

/** One choice that a person made, with the query that lacks it. */
export type Chosen = { key: string; words: string; rest: Query };

type Teller = (name: FilterName, query: Query, messages: Messages) => Chosen[];

const drop = (query: Query, name: FilterName): Query => {
  const rest = { ...query };
  delete rest[name];
  return rest;
};

/** A moment that was asked about, in words. */
export function momentWords(text: string, messages: Messages): string {
  const minute = readLocalMinute(text);
  return minute ? messages.filter.at(messages.open.onDay(dateWords(minute.date, messages), timeWords(minute.minute, messages))) : messages.filter.openNow;
}

const whole = (words: (query: Query, messages: Messages, name: FilterName) => string): Teller =>
  (name, query, messages) => [{ key: name, words: words(query, messages, name), rest: drop(query, name) }];

/** How the choices of a filter are told, by kind of filter. Near is told in the box and the heading. */
const tellers: Record<FilterDeclaration['kind'], Teller> = {
  words: whole(({ q = '' }, { filter }) => filter.words(q)),
  anyOf: (name, query, messages) => {
    const chosen = query[name] as readonly string[];
    return chosen.map((value) => {
      const left = chosen.filter((other) => other !== value);
      return { key: `${name} ${value}`, words: valueLabel(name, value, messages), rest: left.length > 0 ? { ...query, [name]: left } : drop(query, name) };
    });
  },
  flag: whole((_query, messages, name) => filterLabel(name, messages)),
  openAt: (name, query, messages) => {
    const { at, unknown } = query.open ?? { at: [], unknown: false };
    const rest = (open: NonNullable<Query['open']>): Query => (open.at.length > 0 || open.unknown ? { ...query, open } : drop(query, name));
    return [
      ...at.map((text) => ({ key: `${name} ${text}`, words: momentWords(text, messages), rest: rest({ at: at.filter((other) => other !== text), unknown }) })),
      ...(unknown ? [{ key: `${name} unknown`, words: messages.filter.notConfirmed, rest: rest({ at, unknown: false }) }] : []),
    ];
  },
  near: () => [],
  inside: whole((_query, { filter }) => filter.area),
};

/** Every choice in declared order. */
export function chosenOf(query: Query, messages: Messages): Chosen[] {
  return declarations.flatMap(([name, { kind }]) => (query[name] === undefined ? [] : tellers[kind](name, query, messages)));
}
