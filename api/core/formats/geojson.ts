/** Records as GeoJSON (RFC 7946): longitude first, null geometry for phone lines and whatever else has no point. */
import type { LocationItem } from '../answers.ts';

/** A FeatureCollection. Five decimals of a degree are about a metre. */
export function writeGeoJson(items: readonly LocationItem[], about: { version?: string; as_of: string }): string {
  return JSON.stringify({ type: 'FeatureCollection', ...about, features: items.map(featureOf) });
}

function featureOf({ point, ...properties }: LocationItem) {
  return {
    type: 'Feature',
    id: properties.id,
    geometry: point ? { type: 'Point', coordinates: [rounded(point.lon), rounded(point.lat)] } : null,
    properties: { ...properties, ...(point && { accuracy_m: point.accuracy_m, point_method: point.method }) },
  };
}

const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;
