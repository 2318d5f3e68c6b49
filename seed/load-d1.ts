/** Loads a dataset into Cloudflare D1 through wrangler: a file of statements whose last one shows the new records. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SeedDataset } from './dataset.ts';
import type { LoadResult } from './load-sqlite.ts';
import { literalSql, loadStatements, removeLeftovers } from './statements.ts';
import { rowsIn, wrangler, writer, type D1Target } from './wrangler.ts';

/** The text of a load: one statement a line. */
export function loadFile(dataset: SeedDataset, number: number, now: Date): string {
  const statements = [...removeLeftovers(writer), ...loadStatements(writer, dataset, number, now)];
  return statements.map((statement) => `${literalSql(statement).replaceAll('\n', ' ')}\n`).join('');
}

/** D1 has no transactions: two loads at once must not write under the same number. */
const apart = (): number => Math.floor(Math.random() * 1000);

/** Applies the migrations and loads a dataset unless it is there already. */
export function loadIntoD1(dataset: SeedDataset, target: D1Target, now: Date): LoadResult {
  const result = { version: dataset.version, records: dataset.records.length };
  wrangler(target, 'migrations', 'apply', 'DB');
  const before = present(target);
  if (before?.version === dataset.version) return { ...result, outcome: 'unchanged' };
  const folder = mkdtempSync(join(tmpdir(), 'peer-support-load-'));
  try {
    const file = join(folder, 'load.sql');
    writeFileSync(file, loadFile(dataset, (before?.number ?? 0) + 1 + apart(), now));
    wrangler(target, 'execute', 'DB', '--yes', '--file', file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (present(target)?.version !== dataset.version) throw new Error('Another load ran at the same time. Nobody sees half of either. Run this one again, alone.');
  return { ...result, outcome: 'loaded' };
}

function present(target: D1Target): { number: number; version: string } | undefined {
  return rowsIn<{ number: number; version: string }>(target, 'select number, version from current join dataset on dataset.number = current.dataset')[0];
}
