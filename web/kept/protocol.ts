/** What pages and the service worker call things between them. */

/** Where the service worker lies: at the top, so that it answers for every page. */
export const workerAddress = '/keep.js';
/** The cache of what changes with the records; the files of the build lie in one of their own. */
export const recordsCache = 'records';
/** What lies in it: each under the address at which the server has it, and when that was. */
export const directoryAddress = '/api/directory';
export const keptAnswers = [directoryAddress, '/api/places', '/keep'] as const;
/** JSON: `KeptSince`. No server has this address. */
export const sinceAddress = '/keep/since';

/** When the copy was made or last found to be the newest. */
export type KeptSince = { /** ISO 8601. */ instant: string; /** Calendar day in the region, YYYY-MM-DD. */ day: string; /** That day in words. */ words: string };

/** Told to pages where a copy could not be made: the name of the error, `QuotaExceededError` where there is no room. */
export type Failure = { failure: string };

/** A page asks whether there are newer records, or lets a newer build begin. */
export type Asked = 'refresh' | 'begin';
/** What came of it. For `begin` false where another tab still needs the build before. */
export type Answers = { refresh: 'same' | 'newer' | 'failed'; begin: boolean };
