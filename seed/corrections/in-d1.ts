/** Notes about records in Cloudflare D1: what the deployed site was told. */
import { correctionsKept, finishCorrections, forgetCorrections } from '../../api/db/corrections.ts';
import { literalSql } from '../statements.ts';
import { rowsIn, writer, type D1Target } from '../wrangler.ts';
import type { CorrectionStore, KeptCorrection } from './store.ts';

export function correctionsInD1(target: D1Target): CorrectionStore {
  const ask = <Row>(query: { compile: () => Parameters<typeof literalSql>[0] }): Row[] => rowsIn<Row>(target, literalSql(query.compile()));
  return {
    kept: async (all) => ask<KeptCorrection>(correctionsKept(writer, { all })),
    async finish(numbers, today, forgetBefore) {
      ask(forgetCorrections(writer, forgetBefore));
      return ask<{ number: number }>(finishCorrections(writer, numbers, today)).map(({ number }) => number).sort((a, b) => a - b);
    },
    close: async () => {},
  };
}
