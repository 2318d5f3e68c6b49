/** Reads the names of places and the ZIP codes of a region folder. Who made them: `CREDITS.md`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Place } from '../api/core/places.ts';

const point = { lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) };

const placeSchema = z.strictObject({
  name: z.string().min(1),
  ...point,
  kind: z.enum(['town', 'neighborhood', 'village', 'zip-place']),
  county: z.string().min(1).optional(),
  /** What people also type. Each leads to one place only. */
  aliases: z.array(z.string().min(1)).min(1).optional(),
  /** True for a stretch of country such as Cape Cod, which no address names as its town. */
  area: z.literal(true).optional(),
  /** Whose point it is. */
  source: z.enum(['massgis', 'geonames', 'boston', 'computed']),
});

const zipSchema = z.strictObject({
  zip: z.string().regex(/^\d{5}$/),
  ...point,
  /** Name of its post office; stands in `places.json` as a name or an alias. */
  place: z.string().min(1),
  county: z.string().min(1),
  /** True for an area of the census; false for post-office boxes and single buildings. */
  zcta: z.boolean(),
});

export type SeedPlace = Place & { kind: 'town' | 'neighborhood' | 'village' | 'zip-place'; area?: true };
export type Zip = z.infer<typeof zipSchema>;

/**
 * Towns, neighborhoods, villages and post-office names.
 * @param root folder that holds `places.json`, as `seed`
 * @throws Error when the file cannot be read or has another form
 */
export function readPlaces(root: string): SeedPlace[] {
  return read(root, 'places.json', z.array(placeSchema)).map(({ name, kind, lat, lon, county, aliases, area }) => ({
    name, kind, lat, lon, ...(county && { county }), ...(aliases && { aliases }), ...(area && { area }),
  }));
}

/**
 * ZIP codes with the middle of the area each serves.
 * @param root folder that holds `zips.json`, as `seed`
 * @throws Error when the file cannot be read or has another form
 */
export function readZips(root: string): Zip[] {
  return read(root, 'zips.json', z.array(zipSchema));
}

/** A ZIP code as a place that can be looked up by name. */
export function zipPlace({ zip, lat, lon, place, county }: Zip): Place {
  return { name: zip, kind: 'zip', lat, lon, county, town: place };
}

function read<T>(root: string, name: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(JSON.parse(readFileSync(join(root, name), 'utf8')));
  if (!result.success) throw new Error(`${name} needs mending. ${z.prettifyError(result.error)}`);
  return result.data;
}
