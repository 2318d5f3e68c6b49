/** How a place is written. */
import type { Place } from '../../api/core/places.ts';
import type { NearValue } from '../../api/core/query/values.ts';

/** A place as it is written in the box and in the address. */
export const placeName = ({ name }: Pick<Place, 'name'>): string => name;

/** What tells places of one name apart: the county, or the town of a ZIP code. */
export function placeDetail({ kind, county, town }: Place): string {
  return [kind === 'zip' ? town : undefined, county && `${county} County`].filter(Boolean).join(', ');
}

/** A typed place under its own name, so that "jp" reads "Jamaica Plain", and with its point. */
export function found(near: NearValue, place: Place): NearValue {
  return { ...near, text: placeName(place), point: { lat: place.lat, lon: place.lon } };
}
