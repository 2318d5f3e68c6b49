/** Answers of the geocoder that were had before, so that it is asked once for each address. Failures are not kept. */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { replaceFile } from '../files.ts';
import type { Match } from './census.ts';

export const cacheFile = '.data/geocode.json';

const match = z.object({ lat: z.number(), lon: z.number(), address: z.string(), state: z.string(), zip: z.string().optional() });
const schema = z.record(z.string(), z.object({ /** Day of the answer. */ on: z.string(), matches: z.array(match).min(1) }));

export type Cache = { find: (address: string) => Match[] | undefined; keep: (address: string, matches: readonly Match[]) => void; /** Writes what is new, in one step. */ save: () => void };

/**
 * Opens the kept answers. A file that cannot be read counts as empty, because everything in it can be asked again.
 * @param today the day that new answers are dated with, YYYY-MM-DD
 */
export function openCache(file: string, today: string): Cache {
  const kept = new Map(Object.entries(readKept(file)));
  let isNew = false;
  return {
    find: (address) => kept.get(address)?.matches.map(({ zip, ...rest }) => ({ ...rest, ...(zip !== undefined && { zip }) })),
    keep(address, matches) {
      if (matches.length === 0) return;
      kept.set(address, { on: today, matches: [...matches] });
      isNew = true;
    },
    save() {
      if (!isNew) return;
      mkdirSync(dirname(file), { recursive: true });
      replaceFile(file, `${JSON.stringify(Object.fromEntries([...kept].sort(([a], [b]) => (a < b ? -1 : 1))), null, 1)}\n`);
      isNew = false;
    },
  };
}

function readKept(file: string): z.infer<typeof schema> {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
}
