/** What the page may weigh, in each language of the site, and the check of what was built against it. Bytes of gzip at its usual level; 1 kB is 1,000 bytes. */

/** What Vite writes of one source file that begins a chunk. */
export type Manifest = Record<string, { file: string; isEntry?: boolean; imports?: string[]; css?: string[] }>;

import { languageIds } from '../../api/core/interface-languages.ts';

export type Budget = {
  says: string;
  /** Largest size in bytes. */
  most: number;
  /** Sources whose chunks count, with everything these import. In `messages/*` stands the language. */
  sources: readonly string[];
  /** Sources whose chunks are there already. */
  besides?: readonly string[];
  styles?: boolean;
};

/** Everything that runs before the find page answers a press. */
const words = ['messages/*/messages.ts', 'messages/*/labels.ts'];
const beforeInteraction = ['index.html', 'pages/find/wake.tsx', 'messages/*/messages.ts'];
/** What works on the records comes with them, when the page rests or somebody touches it. */
const withRecords = ['pages/find/engine.ts'];
const theMap = ['pages/find/LivePane.tsx', 'messages/*/map.ts'];

export const budgets: readonly Budget[] = [
  { says: 'Script before interaction on the find page', most: 95_000, sources: beforeInteraction },
  { says: 'What works on the records', most: 8_000, sources: withRecords, besides: beforeInteraction },
  { says: 'What makes files of the list', most: 8_000, sources: ['pages/find/TakeAwayPanel.tsx', 'messages/*/take-away.ts'], besides: [...beforeInteraction, ...withRecords] },
  { says: 'Script on the page of a record', most: 95_000, sources: ['index.html', 'pages/location/wake.tsx', ...words] },
  // Read at a desk, and all of it is made on the device, so that no server learns of it.
  { says: 'Script on the referral sheet', most: 106_000, sources: ['index.html', 'pages/sheet/wake.tsx', ...words, 'messages/*/sheet.ts'] },
  // Whoever is frightened waits for nothing.
  { says: 'Script on the page of all lines', most: 16_000, sources: ['index.html', 'pages/talk/wake.ts', ...words] },
  // It comes on top of the page of somebody else. The live map comes when it is asked for.
  { says: 'Script in a frame on the page of somebody else', most: 16_000, sources: ['index.html', 'pages/embed/wake.ts', ...words] },
  { says: 'The map, with its styles', most: 85_000, sources: theMap, besides: [...beforeInteraction, ...withRecords], styles: true },
  // Only where the operator has street tiles, and only with the map.
  { says: 'What draws streets of our own', most: 40_000, sources: ['map/own-streets.ts'], besides: [...beforeInteraction, ...withRecords, ...theMap] },
];

/** What a document and the records may weigh: checked in `test/build`, because they are made by the server. */
export const documentBudgets = {
  /** The find page with its first results. */
  findPage: 20_000,
  /** The part of it that arrives first, and holds the crisis bar, the search and the first three results. */
  firstPart: 14_000,
  /** The list in a frame, with as many places as it holds at once. */
  frame: 20_000,
  /** What somebody else's page loads beside it. */
  frameScript: 600,
  /** The directory of 300 records. */
  directory: 80_000,
} as const;

/** The files of these sources and of everything that they import. */
function filesOf(manifest: Manifest, sources: readonly string[], styles: boolean, found = new Set<string>()): Set<string> {
  for (const source of sources) {
    const chunk = manifest[source];
    if (!chunk) throw new Error(`Nothing was built from ${source}, which has a budget in web/build/budgets.ts.`);
    if (found.has(chunk.file)) continue;
    found.add(chunk.file);
    if (styles) for (const file of chunk.css ?? []) found.add(file);
    filesOf(manifest, chunk.imports ?? [], styles, found);
  }
  return found;
}

const inKilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** A sentence for every budget that is exceeded, with the files and their sizes, the largest first. */
export function overBudget(manifest: Manifest, sizeOf: (file: string) => number): string[] {
  return budgets.flatMap(({ says, most, sources, besides = [], styles = false }) => languageIds.flatMap((language) => {
    const inLanguage = (names: readonly string[]): string[] => names.map((name) => name.replace('*', language));
    const there = filesOf(manifest, inLanguage(besides), true);
    const files = [...filesOf(manifest, inLanguage(sources), styles)].filter((file) => !there.has(file)).map((file) => ({ file, size: sizeOf(file) })).sort((a, b) => b.size - a.size);
    const size = files.reduce((sum, each) => sum + each.size, 0);
    if (size <= most) return [];
    return [`${says} (${language}) takes ${inKilobytes(size)} of gzip, more than its budget of ${inKilobytes(most)}: ${files.map((each) => `${each.file} ${inKilobytes(each.size)}`).join(', ')}.`];
  }));
}
