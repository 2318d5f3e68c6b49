/** The records that differ between a commit and the files as they lie now. Only those are read: of thousands few change. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocationRecord } from '../../api/core/location.ts';
import { isPublished } from '../../api/core/published.ts';
import { Refusal } from '../command/shell.ts';
import { readText } from '../read.ts';
import type { NameOf } from './compare.ts';
import { textsAt, type Commit } from './repository.ts';

export type Since = {
  before: LocationRecord[];
  after: LocationRecord[];
  /** Names of records that people see and that did not change. */
  nameOf: NameOf;
  /** Files of either side that are no record of today's form, and were not compared. */
  unread: string[];
};

/** Texts of the record files of a folder by their path inside it. */
function textsNow(folder: string): Map<string, string> {
  try {
    const paths = readdirSync(join(folder, 'locations'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
    return new Map(paths.sort().map((path) => [`locations/${path.replaceAll('\\', '/')}`, readFileSync(join(folder, 'locations', path), 'utf8')]));
  } catch (error) {
    throw new Refusal(`The records in ${folder} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Reads what differs. A file that git changed the line ends of differs here and has no changes in the end. */
export function readSince(folder: string, commit: Commit): Since {
  const [old, now] = [textsAt(folder, commit), textsNow(folder)];
  const since: Since = { before: [], after: [], unread: [], nameOf: (id) => nameIn(now, id) };
  for (const path of new Set([...old.keys(), ...now.keys()])) {
    if (old.get(path) === now.get(path)) continue;
    const [was, is] = [recordOf(path, old.get(path)), recordOf(path, now.get(path))];
    // With one side alone a record would seem new, or gone.
    if (was === unreadable || is === unreadable) since.unread.push(`${path} (${is === unreadable ? 'as it is now' : `at ${commit.name}`})`);
    else {
      if (was) since.before.push(was);
      if (is) since.after.push(is);
    }
  }
  return since;
}

/** A file that is no record of today's form. */
const unreadable = 'unreadable';

function recordOf(path: string, text: string | undefined): LocationRecord | typeof unreadable | undefined {
  if (text === undefined) return undefined;
  const { record, draft = record } = readText(path, text).entry;
  return draft ?? unreadable;
}

function nameIn(texts: ReadonlyMap<string, string>, id: string): string | undefined {
  const [path, text] = [...texts].find(([each]) => each.endsWith(`/${id}.yaml`)) ?? [];
  const record = path === undefined || text === undefined ? undefined : readText(path, text).entry.draft;
  return record && isPublished(record) ? record.name : undefined;
}
