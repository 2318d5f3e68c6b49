/** The seed files as a dataset that can be loaded, and what a load says. */
import { localMinute } from '../api/core/clock.ts';
import { readLog } from './changes/log.ts';
import { checkFolder } from './check.ts';
import { createDataset, type SeedDataset } from './dataset.ts';
import type { LoadResult } from './load-sqlite.ts';
import { readPlaces, readZips, zipPlace } from './places.ts';
import { readRegion } from './region.ts';

/**
 * Reads a region folder as a dataset.
 * @throws Error that names the first fault when the check finds errors: a broken seed is never loaded.
 */
export function readDatasetOf(root: string, now: Date): SeedDataset {
  const today = localMinute(now, readRegion(root).timeZone).date;
  const { files, findings } = checkFolder(root, today);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors[0]) {
    const { file, line, column, code } = errors[0];
    throw new Error(`The seed files have ${errors.length === 1 ? 'an error' : `${errors.length} errors`}, the first at ${file}:${line}:${column} (${code}). See them all with: npm run seed:check`);
  }
  return createDataset(files.flatMap(({ record }) => (record ? [record] : [])), [...readPlaces(root), ...readZips(root).map(zipPlace)], readLog(root).log);
}

/** One sentence on what a load did. */
export function loadSentence({ outcome, version, records }: LoadResult, into: string): string {
  return outcome === 'loaded' ? `Loaded ${records} records, version ${version}, into ${into}.` : `${into} holds version ${version} already (${records} records): nothing to do.`;
}
