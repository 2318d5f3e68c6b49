/** The figures of the report, from the files: the same as the site gives of the same records on the same day. */
import { freshnessOf, judged, type Freshness } from '../../api/core/freshness.ts';
import { isPublished, published } from '../../api/core/published.ts';
import { inNameOrder } from '../../api/db/rows.ts';
import { Refusal } from '../command/shell.ts';
import { readPlaces, readZips, zipPlace } from '../places.ts';
import { readRecords } from '../records.ts';
import { readRegion } from '../region.ts';

export type Report = { today: string; figures: Freshness; /** Records whose form is wrong, and that are in no figure. */ unread: number };

/**
 * Reads a region folder.
 * @param today day in the region, YYYY-MM-DD
 * @throws Refusal when the folder, or what stands in it beside the records, cannot be read
 */
export function reportOf(folder: string, today: string): Report {
  const { records, findings } = readRecords(folder);
  const unread = new Set(findings.filter(({ severity }) => severity === 'error').map(({ file }) => file)).size;
  try {
    const shown = inNameOrder(records.filter(isPublished).map(published));
    const places = [...readPlaces(folder), ...readZips(folder).map(zipPlace)];
    const figures = freshnessOf(shown.map(({ record }) => judged(record)), { today, region: readRegion(folder), places });
    return { today, figures, unread };
  } catch (error) {
    throw new Refusal(`The folder ${folder} cannot be read as a region: ${error instanceof Error ? error.message : String(error)} See what is wrong with: npm run seed -- check --folder ${folder}`);
  }
}
