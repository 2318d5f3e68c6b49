/** The direction of imports, read from the import lines. */
import { describe, expect, test } from 'vitest';
import { fault, importsOf } from './imports.ts';
import { projectFiles, textOf } from './project-files.ts';

const code = projectFiles().filter((file) => /^(api|web|seed|test)\/.*\.(ts|tsx|mjs)$/.test(file));

describe('imports', () => {
  test('go only where the design lets them go', () => {
    const faults = code.flatMap((file) => importsOf(file, textOf(file) ?? '').flatMap((each) => fault(each) ?? []));
    expect(faults).toEqual([]);
  });

  test('were found: every part of the project imports something', () => {
    const importing = new Set(code.flatMap((file) => importsOf(file, textOf(file) ?? '').map(({ from }) => from.split('/').slice(0, 2).join('/'))));
    expect([...importing]).toEqual(expect.arrayContaining(['api/core', 'api/db', 'api/routes', 'api/runtime', 'web/list', 'test/core']));
  });
});

describe('the reader of import lines', () => {
  const text = `
    import { a } from './a.ts';
    import type { B } from './b.ts';
    import { type C, type D } from './c.ts';
    import { type E, f } from './e.ts';
    import g, {
      h,
    } from './g.ts';
    import './style.css';
    export { i } from './i.ts';
    export * from './j.ts';
    export type { K } from './k.ts';
    const l = await import('./l.ts');
    type M = typeof import('./m.ts');
    // import { no } from './comment.ts';
    /* import { no } from './comment.ts'; */`;

  test('finds static, dynamic, re-exporting and type imports, and no comments', () => {
    expect(importsOf('web/x.ts', text).map(({ to, typeOnly }) => `${to}${typeOnly ? ' type' : ''}`).sort()).toEqual([
      './a.ts', './b.ts type', './c.ts type', './e.ts', './g.ts', './i.ts', './j.ts', './k.ts type', './l.ts', './m.ts type', './style.css',
    ]);
  });
});

describe('the rule of directions', () => {
  test.each([
    ['api/core/list.ts', '../db/rows.ts'],
    ['api/core/list.ts', 'kysely'],
    ['api/core/list.ts', 'node:fs'],
    ['api/db/rows.ts', '../routes/listing.ts'],
    ['api/db/rows.ts', '../app.ts'],
    ['api/routes/listing.ts', '../runtime/sqlite.ts'],
    ['api/routes/listing.ts', '../../seed/read.ts'],
    ['api/app.ts', '../web/server.tsx'],
    ['api/app.ts', '../seed/read.ts'],
    ['seed/read.ts', '../web/list/results.ts'],
    ['seed/read.ts', '../api/routes/listing.ts'],
    ['seed/load.ts', '../api/runtime/node.ts'],
    ['web/list/results.ts', '../../api/core/location.ts'],
    ['web/list/results.ts', '../../api/db/rows.ts'],
    ['web/list/results.ts', '../../seed/read.ts'],
    ['web/list/results.ts', 'zod'],
    ['web/list/results.ts', 'hono/client'],
    ['web/list/results.ts', 'node:fs'],
    ['web/list/results.ts', './format'],
    ['web/list/results.ts', '@/list/format.ts'],
    ['web/list/results.ts', '../../../elsewhere/format.ts'],
  ])('refuses %s that imports %s', (from, to) => {
    expect(fault({ from, to, typeOnly: false })).toContain(from);
  });

  test.each([
    ['api/core/location.ts', 'zod', false],
    ['api/db/rows.ts', '../core/filters.ts', false],
    ['api/routes/listing.ts', '../db/counts.ts', false],
    ['api/runtime/node.ts', '../../seed/load.ts', false],
    ['api/runtime/node-pages.ts', '../../web/server.tsx', false],
    ['seed/load.ts', '../api/runtime/sqlite.ts', false],
    ['web/list/results.ts', '../../api/core/location.ts', true],
    ['web/list/results.ts', '../../api/core/list.ts', false],
    ['web/build/region-file.ts', '../../seed/region.ts', false],
    ['test/imports.test.ts', '../web/list/results.ts', false],
  ])('lets %s import %s', (from, to, typeOnly) => {
    expect(fault({ from, to, typeOnly })).toBeUndefined();
  });
});
