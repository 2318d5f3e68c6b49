/** Addresses of the page of changes and of its feed. */
import type { LoggedChanges } from '../../../api/core/changes.ts';

export const changesAddress = '/changes';
export const feedAddress = '/changes.atom';

/** Where an entry stands on the page: one for a record and a day, so it never names another. */
export const anchorOf = (entry: LoggedChanges): string => ('began' in entry ? `began-${entry.date}` : `changed-${entry.id}-${entry.date}`);
