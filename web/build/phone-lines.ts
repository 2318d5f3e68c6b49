/** Vite plugin: `virtual:phone-lines`, the published phone lines in words, for pages that can be shown when nothing can be read. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { isPublished, published } from '../../api/core/published.ts';
import { hoursOf } from '../../api/core/stated-hours.ts';
import { isLineKind } from '../../api/core/vocabulary.ts';
import { compareText } from '../../api/core/words.ts';
import { readRecords } from '../../seed/records.ts';
import type { CompiledLine } from '../pages/apology/CompiledLines.tsx';

/** The files that the lines are made from; a build is another when one of them changes (see `identity.ts`). */
const lineFiles = (seedFolder: string): string[] => globSync('locations/*line/*.yaml', { cwd: seedFolder }).sort();

/** The published lines that have a number, by name. */
export function compiledLines(seedFolder: string): CompiledLine[] {
  return readRecords(seedFolder).records.filter(isPublished).map(published)
    .filter(({ kind, phones, text }) => isLineKind(kind) && (phones ?? text) !== undefined)
    .map((record) => {
      const { id, name, kind, phones, text } = record;
      const hours = hoursOf(record) && record.hours;
      return { id, name, kind, ...(phones?.[0] && { call: phones[0].number }), ...(text && { text }), ...(hours && { hours }) };
    })
    .sort((a, b) => compareText(a.name, b.name));
}

/** @param seedFolder a path from the working directory, or an absolute one. */
export function phoneLines(seedFolder: string): Plugin {
  const name = '\0virtual:phone-lines';
  return {
    name: 'phone-lines',
    resolveId: (id) => (id === 'virtual:phone-lines' ? name : undefined),
    load(id) {
      if (id !== name) return undefined;
      for (const file of lineFiles(seedFolder)) this.addWatchFile(join(seedFolder, file));
      return `export default ${JSON.stringify(compiledLines(seedFolder))};`;
    },
  };
}
