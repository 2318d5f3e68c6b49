/**
 * Vector tiles made for tests, by the Mapbox Vector Tile specification 2.1
 * (https://github.com/mapbox/vector-tile-spec/blob/master/2.1/vector_tile.proto), in the layers that Protomaps gives them
 * (https://docs.protomaps.com/basemaps/layers).
 */
import Pbf from 'pbf';

/** Coordinates run from 0 to this in each direction of a tile. */
const extent = 4096;
const tag = { layer: 3, name: 1, features: 2, keys: 3, values: 4, extent: 5, version: 15, tags: 2, type: 3, geometry: 4, text: 1 } as const;
const line = 2;
const [moveTo, lineTo] = [1, 2];

type Line = readonly (readonly [x: number, y: number])[];
type Layer = { name: string; properties: Readonly<Record<string, string>>; lines: readonly Line[] };

/** A tile with one layer of lines that all have the same properties. */
export function vectorTile(layer: Layer): Uint8Array<ArrayBuffer> {
  const pbf = new Pbf();
  pbf.writeMessage(tag.layer, writeLayer, layer);
  return new Uint8Array(pbf.finish());
}

function writeLayer({ name, properties, lines }: Layer, pbf?: Pbf): void {
  if (!pbf) return;
  pbf.writeVarintField(tag.version, 2);
  pbf.writeStringField(tag.name, name);
  for (const each of lines) pbf.writeMessage(tag.features, (points: Line, feature?: Pbf) => {
    feature?.writePackedVarint(tag.tags, Object.keys(properties).flatMap((_key, index) => [index, index]));
    feature?.writeVarintField(tag.type, line);
    feature?.writePackedVarint(tag.geometry, commands(points));
  }, each);
  for (const key of Object.keys(properties)) pbf.writeStringField(tag.keys, key);
  for (const value of Object.values(properties)) pbf.writeMessage(tag.values, (text: string, inner?: Pbf) => inner?.writeStringField(tag.text, text), value);
  pbf.writeVarintField(tag.extent, extent);
}

/** Each point as its distance from the one before it, in zigzag. */
function commands(points: Line): number[] {
  const zigzag = (number: number): number => (number << 1) ^ (number >> 31);
  const steps = points.map(([x, y], index) => {
    const [beforeX, beforeY] = points[index - 1] ?? [0, 0];
    return [zigzag(x - beforeX), zigzag(y - beforeY)];
  });
  const [first = [], ...others] = steps;
  return [moveTo | (1 << 3), ...first, lineTo | (others.length << 3), ...others.flat()];
}

/** Wide streets across the whole of a tile, which Protomaps' rules draw at every zoom from 6 on. */
export const streetsTile = vectorTile({
  name: 'roads', properties: { kind: 'highway', name: 'Lynnway' },
  lines: [0.2, 0.4, 0.6, 0.8].map((share) => Math.round(extent * share)).flatMap((at): Line[] => [[[0, at], [extent, at]], [[at, 0], [at, extent]]]),
});
