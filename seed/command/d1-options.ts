/** Which D1 database is meant: the options for it, the same for every verb that speaks to one. */
import type { Command } from 'commander';
import type { D1Target } from '../wrangler.ts';
import { Refusal } from './shell.ts';

/** @param verb what the verb does with it, as "into" or "in" */
export const d1Options = (command: Command, verb: string): Command => command
  .option('--d1', `${verb} the local D1 database, which npm run dev uses`)
  .option('--remote', `with --d1: ${verb} the deployed database`)
  .option('--persist-to <folder>', 'with --d1: folder of the local database');

/**
 * The database that was asked for; undefined where it is SQLite.
 * @throws Refusal for an option that goes with --d1, without it
 */
export function readD1Target({ d1, remote, persistTo }: Readonly<Record<string, unknown>>): D1Target | undefined {
  if (d1) return { remote: remote === true, ...(typeof persistTo === 'string' && { persistTo }) };
  if (remote || persistTo !== undefined) throw new Refusal(`${remote ? '--remote' : '--persist-to'} goes with --d1.`);
  return undefined;
}
