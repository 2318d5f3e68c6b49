/** Which D1 database is meant: the options for it, the same for every verb that speaks to one. */
import type { Command } from 'commander';
import type { D1Target } from '../wrangler.ts';
import { Refusal } from './shell.ts';

/** @param verb what the verb does with it, as "into" or "in" */
export const d1Options = (command: Command, verb: string): Command => command
  .option('--d1', `${verb} the local D1 database, which npm run dev uses`)
  .option('--remote', `with --d1: ${verb} the deployed database`)
  .option('--env <name>', 'with --d1: environment of wrangler.toml; with --remote it is production unless given')
  .option('--persist-to <folder>', 'with --d1: folder of the local database');

/**
 * The database that was asked for; undefined where it is SQLite.
 * @throws Refusal for an option that goes with --d1, without it
 */
export function readD1Target({ d1, remote, env, persistTo }: Readonly<Record<string, unknown>>): D1Target | undefined {
  const environment = typeof env === 'string' ? env : remote ? 'production' : undefined;
  if (d1) return { remote: remote === true, ...(environment !== undefined && { environment }), ...(typeof persistTo === 'string' && { persistTo }) };
  const [stray] = Object.entries({ '--remote': remote, '--env': env, '--persist-to': persistTo }).find(([, given]) => given !== undefined) ?? [];
  if (stray !== undefined) throw new Refusal(`${stray} goes with --d1.`);
  return undefined;
}
