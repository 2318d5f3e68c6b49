/** The nearest of each kind, from the database, for whoever has no scripts and so sends the place. */
import { lookedAt, mainKinds, nearestKinds, otherKinds, type NearestKinds, type OfKind } from '../core/nearest-kinds.ts';
import type { SheetNear } from '../core/pages.ts';
import { readQuery } from '../core/query/read.ts';
import type { NearValue } from '../core/query/values.ts';
import { serves } from '../core/serves.ts';
import type { Kind } from '../core/vocabulary.ts';
import { inWiderOrder, isWider } from '../core/wider.ts';
import type { Records } from '../db/records.ts';
import type { Services } from '../dependencies.ts';
import { resolveBox } from '../near.ts';
import { linesNow } from './lines.ts';
import { itemsOf, type Present } from './listing.ts';

/** What is nearest to a typed place; only what was typed where that is none. */
export async function nearestTo(services: Services, records: Records, typed: string, present: Present): Promise<SheetNear> {
  const { query: { near: asked }, problems: [problem] } = readQuery([['near', typed]], { bounds: services.region.bounds });
  if (!asked) return { text: problem?.value ?? '' };
  const { near } = (await resolveBox(records, { near: asked }, present.context)).query;
  if (!near?.point) return { text: asked.text };
  return { text: near.text, point: near.point, nearest: await nearestKindsTo(services, records, near, present) };
}

async function nearestKindsTo(services: Services, records: Records, near: NearValue, present: Present): Promise<NearestKinds> {
  const around = (kinds: readonly Kind[]): Promise<OfKind[]> => Promise.all(kinds.map((kind) => ofKind(records, kind, near, present)));
  const { items } = await linesNow(services, records, { near }, present);
  return nearestKinds(await around(mainKinds), await around(otherKinds), items);
}

async function ofKind(records: Records, kind: Kind, near: NearValue, present: Present): Promise<OfKind> {
  const { context } = present;
  const located = await records.findLocations({ context, query: { kind: [kind], near }, sort: 'distance' }, lookedAt);
  const others = await records.findLocations({ context, query: { kind: [kind] }, sort: 'name', placeless: true });
  const serving = others.filter(({ record }) => isWider(record) && serves(record, near.text));
  return { kind, located: itemsOf(located, { near }, present), serving: inWiderOrder(itemsOf(serving, {}, present), { near }) };
}
