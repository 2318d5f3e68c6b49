/** The parameters of the API's description: one entry per kind of filter, and those of paging. */
import { declarations, limits, sortNames, type DeclarationOf, type FilterDeclaration, type FilterKind } from '../core/filters.ts';
import { sorts } from '../core/sort-words.ts';
import { listedParameter } from '../core/listed.ts';
import { anyDistance } from '../core/query/read-place.ts';

export type Parameter = {
  name: string;
  in: 'query';
  description: string;
  schema: Record<string, unknown>;
  style?: 'form';
  explode?: false;
  example?: unknown;
};

type Writers = { [K in FilterKind]: (name: string, declaration: DeclarationOf<K>) => Parameter[] };

const time = { type: 'string', pattern: '^(now|unknown|\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2})$' };
/** Several values are written in one parameter, joined by commas. */
const commas = { style: 'form', explode: false } as const;

const writers: Writers = {
  words: (name, { description }) => [{
    name, in: 'query', description: `${description}: name, operator, town, neighborhood, summary, and what it is and offers. The beginning of each word is enough.`,
    schema: { type: 'string', maxLength: limits.longestWords },
  }],
  anyOf: (name, { description, options }) => [{
    name, in: 'query', description: `${description}. Any of the values given.`, ...commas,
    schema: { type: 'array', minItems: 1, items: { type: 'string', enum: options } },
  }],
  flag: (name, { description }) => [{ name, in: 'query', description, schema: { type: 'string', enum: ['true'] } }],
  openAt: (name, { description }) => [{
    name, in: 'query', description: `${description}: \`now\`, at a local time such as \`2026-11-28T18:30\`, or with hours \`unknown\``, ...commas, example: ['now', 'unknown'],
    schema: { type: 'array', minItems: 1, maxItems: limits.mostTimes + 1, items: time },
  }],
  near: (name, { description, radius }) => [
    {
      name, in: 'query', description: `${description}: a ZIP code, a town, a neighborhood, or \`lat,lon\`. Nearest first. Records without a point are left out.`,
      schema: { type: 'string', maxLength: limits.longestWords }, example: '01902',
    },
    { name: radius, in: 'query', description: `Miles around \`${name}\`, or \`${anyDistance}\``, schema: { anyOf: [{ type: 'number', exclusiveMinimum: 0, maximum: limits.largestRadius }, { const: anyDistance }] }, example: 10 },
  ],
  inside: (name, { description }) => [{
    name, in: 'query', description: `${description} of degrees: west,south,east,north`, ...commas, example: [-71.2, 42.2, -70.9, 42.5],
    schema: { type: 'array', minItems: 4, maxItems: 4, items: { type: 'number' } },
  }],
};

function parametersOf<K extends FilterKind>(name: string, declaration: FilterDeclaration & { kind: K }): Parameter[] {
  return writers[declaration.kind as K](name, declaration as DeclarationOf<K>);
}

/** Parameters of every filter, in declared order. */
export const filterParameterList: Parameter[] = declarations.flatMap(([name, declaration]) => parametersOf(name, declaration as never));

export const sortParameter: Parameter = {
  name: 'sort', in: 'query', schema: { type: 'string', enum: sortNames },
  description: sortNames.map((name) => `\`${name}\`: ${sorts[name]}.`).join(' '),
};

export const limitParameter: Parameter = {
  name: 'limit', in: 'query', description: 'Records on a page',
  schema: { type: 'integer', minimum: 1, maximum: limits.largestLimit, default: limits.defaultLimit },
};

export const cursorParameter: Parameter = {
  name: 'cursor', in: 'query', description: 'Where the next page begins: part of the path in `next`. Opaque.', schema: { type: 'string' },
};

export const languageParameter = (languages: readonly string[]): Parameter => ({
  name: 'lang', in: 'query', description: 'Language of labels', schema: { type: 'string', enum: languages },
});

export const listedFileParameter: Parameter = {
  name: listedParameter, in: 'query', schema: { type: 'string', enum: ['true'] },
  description: 'What the find page lists for these filters: without phone lines where nothing asks for them, and with `near`, at the end, what has no distance because it serves a wider area or keeps its address private.',
};
