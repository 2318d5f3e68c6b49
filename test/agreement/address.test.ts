import { describe, expect, test } from 'vitest';
import { readQuery } from '../../api/core/query/read.ts';
import type { Query } from '../../api/core/query/values.ts';
import { writeQuery } from '../../api/core/query/write.ts';
import { readEntries } from '../../api/entries.ts';
import { cases, region } from './cases.ts';

const { bounds } = region;

/** What an address can carry: a radius above zero, with at most six decimals of a mile. */
const canBeWritten = ({ near }: Query): boolean =>
  near?.miles === undefined || (near.miles > 0 && Number(near.miles.toFixed(6)) === near.miles);

describe('a query that is written into an address', () => {
  const written = cases.filter(({ query }) => canBeWritten(query));

  test('is nearly every case', () => {
    expect(written.length).toBeGreaterThan(cases.length - 10);
  });

  test('reads back the same, without a problem', () => {
    for (const { query } of written) expect(readQuery(writeQuery(query), { bounds })).toEqual({ query, problems: [] });
  });

  test('reads back the same through percent encoding, as forms and as links encode', () => {
    for (const { query } of written) {
      const search = new URLSearchParams(writeQuery(query)).toString();
      for (const text of [search, `?${search.replaceAll('+', '%20')}`]) {
        const { entries, problems } = readEntries(text);
        expect([problems, readQuery(entries, { bounds })]).toEqual([[], { query, problems: [] }]);
      }
    }
  });

  test('is written alike, in whatever order its parameters and values came', () => {
    for (const { query } of written) {
      const turned = writeQuery(query).reverse().map(([name, value]): [string, string] => {
        const listed = Array.isArray(query[name as keyof Query]) || name === 'open';
        return [name, listed ? value.split(',').reverse().join(',') : value];
      });
      expect(writeQuery(readQuery(turned, { bounds }).query)).toEqual(writeQuery(query));
    }
  });
});
