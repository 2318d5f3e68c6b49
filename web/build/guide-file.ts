/** Vite plugin: `virtual:guide` gives the guide of the seed folder, with the names of the records that it sends people to. */
import type { Plugin } from 'vite';
import type { NamedGuide } from '../../api/core/guide.ts';
import { recordsNamed } from '../../api/core/guide.ts';
import { findingLine } from '../../seed/messages.ts';
import { readGuide } from '../../seed/guide/read.ts';
import { readRecords } from '../../seed/records.ts';

const name = '\0virtual:guide';

/** @throws Error with a sentence when the guide is wrong, or sends people to a record that is not there */
export function namedGuide(seedFolder: string): NamedGuide | undefined {
  const { guide, findings } = readGuide(seedFolder);
  if (findings[0]) throw new Error(findingLine(findings[0]));
  if (!guide) return undefined;
  const named = new Set(recordsNamed(guide));
  const names = readRecords(seedFolder).records.filter(({ id }) => named.has(id)).map((record) => [record.id, record.name]);
  return { ...guide, names: Object.fromEntries(names) as Record<string, string> };
}

export function guideFile(seedFolder: string): Plugin {
  return {
    name: 'guide-file',
    resolveId: (id) => (id === 'virtual:guide' ? name : undefined),
    load: (id) => (id === name ? `export default ${JSON.stringify(namedGuide(seedFolder) ?? null)};` : undefined),
  };
}
