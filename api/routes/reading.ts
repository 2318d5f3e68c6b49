/** What the routes share that answer from the records, whether from the database or from a copy of it. */
import type { Context } from 'hono';
import type { Basis } from '../caching.ts';
import type { Pages } from '../core/pages.ts';
import type { Records } from '../db/records.ts';
import type { Services } from '../dependencies.ts';
import type { Source } from '../source.ts';

/**
 * What an answer from these records depends on.
 * @param isShared whether others may be given the same: see `isForAll`.
 * @param others what it depends on beside the records: the origin of the site, the day.
 */
export const basisOf = ({ number, version, copiedAt }: Records, isShared: boolean, ...others: readonly string[]): Basis =>
  ({ version: [version, ...others].join(' '), dataset: number, isShared, copiedAt });

/** The pages, with a line that says so where they are drawn from a copy. */
export const pagesOf = ({ pages }: Services, { copiedAt }: Records): Pages => (copiedAt ? pages.ofCopy(copiedAt) : pages);

/**
 * How what the pages work with is read. Where the database cannot be read, our own page gets the copy that it says to be
 * one, so that a person can go on filtering on the device; programs get an error, and ask again later. Browsers say which
 * it is in a header that no page can set (Fetch Metadata).
 */
export const ownPage = (context: Context, { read, readOrCopy }: Source): Source['read'] =>
  (context.req.header('Sec-Fetch-Site') === 'same-origin' ? readOrCopy : read);
