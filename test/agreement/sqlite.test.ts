import { beforeAll, describe, expect, test } from 'vitest';
import { candidate } from '../../api/core/query/candidate.ts';
import { collect } from '../../api/core/query/collection.ts';
import { openDatabase, type OpenDatabase } from '../../api/runtime/sqlite.ts';
import { loadStatements } from '../../seed/statements.ts';
import { cases, datasets, recordSets, region } from './cases.ts';
import { inDatabase, inMemory, whereOf, type Case, type Outcome } from './outcome.ts';

const where = whereOf(region);
const collections = recordSets.map((records) => collect(records.map(candidate)));
const expected = (each: Case): Outcome => inMemory(collections[each.set - 1] ?? collect([]), each, where);

describe('better-sqlite3 agrees with the predicate in memory', () => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = openDatabase(':memory:');
    for (const [index, dataset] of datasets.entries()) {
      for (const statement of loadStatements(database.db, dataset, index + 1, new Date(0))) await database.db.executeQuery(statement);
    }
    return database.close;
  });

  test('on every case: the same records in the same order, the same counts, and page by page the same', async () => {
    for (const each of cases) expect({ each, ...(await inDatabase(database.db, each, where)) }).toEqual({ each, ...expected(each) });
  });
});

describe('the cases', () => {
  const outcomes = cases.map((each) => ({ each, ids: expected(each).ids }));

  test('are many, and most of them find something', () => {
    expect(cases.length).toBeGreaterThan(800);
    expect(outcomes.filter(({ ids }) => ids.length > 0).length).toBeGreaterThan(cases.length / 2);
  });

  test('tell every filter apart: each lets some pass and keeps some back', () => {
    const telling = outcomes.filter(({ each, ids }) => ids.length > 0 && ids.length < (recordSets[each.set - 1]?.length ?? 0));
    for (const name of ['q', 'kind', 'focus', 'audience', 'language', 'role', 'service', 'access', 'funder', 'peer_run', 'open', 'near', 'bbox'] as const) {
      expect(telling.some(({ each }) => each.query[name] !== undefined && Object.keys(each.query).length === 1), name).toBe(true);
    }
  });

  test('hold ties, which the names and then the ids break', () => {
    const names = collections[0]?.candidates.map(({ sortName }) => sortName) ?? [];
    expect(new Set(names).size).toBeLessThan(names.length);
  });
});
