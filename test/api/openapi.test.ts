import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { filterParameters } from '../../api/core/query/read.ts';
import { openApiDocument } from '../../api/openapi.ts';

type Operation = { operationId: string; parameters?: { name: string; schema: Record<string, unknown> }[] };
type Document = { paths: Record<string, { get?: Operation; post?: Operation }>; components: { schemas: Record<string, { properties?: Record<string, unknown> }> } };
const document = openApiDocument(['en']) as Document;
const parametersOf = (path: string, { paths }: Document = document): string[] => (paths[path]?.get?.parameters ?? []).map(({ name }) => name);


describe('the description', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'openapi-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('lints clean', () => {
    writeFileSync(join(folder, 'openapi.json'), JSON.stringify(document));
    writeFileSync(join(folder, 'redocly.yaml'), 'extends: [recommended-strict]\n');
    const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'redocly', 'lint', join(folder, 'openapi.json'), '--config', join(folder, 'redocly.yaml'), '--format', 'stylish'], {
      encoding: 'utf8', env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' },
    });
    expect(status, stdout + stderr).toBe(0);
    expect(stdout + stderr).not.toMatch(/warning/i);
  });

  test('names every filter for lists and for files, and paging for lists only', () => {
    expect(parametersOf('/api/locations')).toEqual([...filterParameters, 'sort', 'lang', 'limit', 'cursor']);
    for (const ending of ['geojson', 'csv', 'ndjson']) expect(parametersOf(`/api/locations.${ending}`)).toEqual([...filterParameters, 'sort', 'lang', 'listed']);
  });

  test('names each operation once', () => {
    const ids = Object.values(document.paths).flatMap((ways) => Object.values(ways)).map(({ operationId }) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('holds nothing that is for maintainers', () => {
    for (const name of ['Location', 'LocationItem', 'LocationFeature']) {
      expect(JSON.stringify(document.components.schemas[name])).not.toMatch(/conflicts|to_check|replaced_by|never published/i);
    }
  });
});

describe('a filter that is added', () => {
  test('is one entry, and reaches the address, the description, the counts and the database', async () => {
    vi.resetModules();
    vi.doMock('../../api/core/filters.ts', async (original) => {
      const module = await original<typeof import('../../api/core/filters.ts')>();
      const cost = { kind: 'anyOf', field: 'cost', options: ['free', 'insurance', 'unknown'], description: 'What it costs' } as const;
      const filters = { ...module.filters, cost };
      return { ...module, filters, filterNames: Object.keys(filters), declarations: Object.entries(filters) };
    });
    const described = (await import('../../api/openapi.ts')).openApiDocument(['en']) as Document;
    const { readQuery } = await import('../../api/core/query/read.ts');
    const { candidate } = await import('../../api/core/query/candidate.ts');
    const { collect } = await import('../../api/core/query/collection.ts');
    const { facets, list } = await import('../../api/core/list.ts');
    const { locationRows } = await import('../../api/db/rows.ts');
    const { record } = await import('../support/records.ts');
    const { calendar } = await import('../core/holidays.ts');
    vi.doUnmock('../../api/core/filters.ts');

    expect(parametersOf('/api/locations', described)).toContain('cost');
    expect(described.components.schemas['Facets']?.properties).toHaveProperty('cost');
    const { query, problems } = readQuery([['cost', 'free']], { bounds: { west: -74, south: 41, east: -69, north: 43 } });
    expect([query, problems]).toEqual([{ cost: ['free'] }, []]);
    const both = [candidate(record({ id: 'a', cost: 'free' })), candidate(record({ id: 'b', cost: 'insurance' }))] as const;
    const context = { now: { date: '2026-11-21', minute: 900 }, calendar };
    expect(list(collect(both), query, 'name', context).map(({ record: { id } }) => id)).toEqual(['a']);
    expect(facets(collect(both), query, context)['cost']).toEqual({ free: 1, insurance: 1, unknown: 0 });
    expect(locationRows(both[0], 0, 1).location_tag).toContainEqual({ dataset: 1, field: 'cost', value: 'free', location: 10_000_000 });
  });
});
