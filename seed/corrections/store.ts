/** Where notes about records are kept. The same for each database. */
import type { Selectable } from 'kysely';
import type { CorrectionTable } from '../../api/db/tables.ts';

export type KeptCorrection = Selectable<CorrectionTable>;

export type CorrectionStore = {
  /** Those that wait, or all; by record, then as they came. */
  kept: (all: boolean) => Promise<KeptCorrection[]>;
  /** Marks as looked at today, and forgets what was before another day. Gives the numbers that were waiting. */
  finish: (numbers: readonly number[], today: string, forgetBefore: string) => Promise<number[]>;
  close: () => Promise<void>;
};
