/** One verb of the command: its name, its help and what it does, in a file of its own in `verbs/`. */
import type { Command } from 'commander';
import { localMinute } from '../../api/core/clock.ts';
import { readRegion } from '../region.ts';
import type { ExitCode, Shell } from './shell.ts';

/** Options that every verb has. */
export type CommonOptions = {
  /** Folder of the region, `seed` unless given. */
  folder: string;
  /** Write for programs: JSON and nothing else on standard output. */
  json?: true;
};

export type Verb = {
  name: string;
  /** One sentence for the list of verbs. */
  summary: string;
  /** Adds arguments, options and further help. The summary stands there already. */
  describe?: (command: Command) => void;
  /**
   * Does it.
   * @param options common options and those that `describe` added, as commander names them
   * @param words the arguments that `describe` added, in order; a list for an argument that takes several
   * @throws Refusal with a sentence for whoever typed it
   */
  run: (shell: Shell, options: CommonOptions & Record<string, unknown>, words: readonly unknown[]) => ExitCode | Promise<ExitCode>;
};

/** Today in the region, YYYY-MM-DD. Where `region.yaml` cannot be read, in UTC: the check tells about that file. */
export function todayIn(folder: string, { clock }: Pick<Shell, 'clock'>): string {
  const instant = clock();
  try {
    return localMinute(instant, readRegion(folder).timeZone).date;
  } catch {
    return instant.toISOString().slice(0, 10);
  }
}
