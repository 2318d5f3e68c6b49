/** The one list of cases that every engine answers, made anew with the same seed each time. */
import * as fc from 'fast-check';
import type { PublishedLocation } from '../../api/core/published.ts';
import { readRegion } from '../../seed/region.ts';
import { readRecords } from '../../seed/records.ts';
import { createDataset, type SeedDataset } from '../../seed/dataset.ts';
import { seedFolder } from '../../api/runtime/settings.ts';
import { recordList } from '../support/records.ts';
import { namedCases, oddRecords } from './named-cases.ts';
import type { Case } from './outcome.ts';
import { anyQuery, anySort, instants } from './queries.ts';

export const region = readRegion(seedFolder);

const generated = fc.sample(recordList(45, 25), { seed: 20261121, numRuns: 5 });
const seeds = createDataset(readRecords(seedFolder).records, []).records;

/** Sets of records. A case names one by its number, from 1. */
export const recordSets: readonly (readonly PublishedLocation[])[] = [oddRecords, ...generated, [], seeds];

/** The sets as datasets, as a load would write them. */
export const datasets: SeedDataset[] = recordSets.map((records, index) => ({ version: `set-${index + 1}`, records: [...records], withdrawn: [], places: [], changes: [] }));

const anyCase = fc.record({
  name: fc.constant('generated'), set: fc.integer({ min: 2, max: recordSets.length }), query: anyQuery, sort: anySort,
  now: fc.constantFrom(...instants), size: fc.constantFrom(1, 2, 3, 10, 50, 200),
}).filter(({ set, size }) => size > 2 || (recordSets[set - 1]?.length ?? 0) < 60);

const named = namedCases(1);
const generatedCases = fc.sample(anyCase, { seed: 1121, numRuns: 600 }).map((each, index) => ({ ...each, name: `generated ${index + 1}` }));

/** By set, because what is known of one dataset is forgotten when another is asked for. */
const bySet = (some: readonly Case[]): Case[] => some.toSorted((a, b) => a.set - b.set);

export const cases: Case[] = bySet([...named, ...generatedCases]);

/** What differs from another case only before SQL, or only in the size of its pages. */
const alike = /^the word |in capitals$|pages of (?!1$|2$|13$|28$|29$)/;

/** Those that D1 answers too: fewer, because each of its queries goes over a wire. */
export const casesForD1: Case[] = bySet([
  ...named.filter(({ name }) => !alike.test(name)), ...generatedCases.slice(0, 200).map((each) => ({ ...each, size: Math.max(each.size, 10) })),
]);
