/** What a fragment holds beside the places: each part by its name. */
import { withoutPlaces } from './carry.ts';
import { placesIn, withPlaces } from './fragment.ts';

/** The values of a part; several of one name are joined by commas. Undefined where there is none. */
export function partIn(hash: string, name: string): string | undefined {
  const values = new URLSearchParams(hash.replace(/^#/, '')).getAll(name);
  return values.length > 0 ? values.join(',') : undefined;
}

/** Commas may stand as they are, which keeps an address readable. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%20', '+');

/** The fragment with another value of a part, or without it. Everything else stays. */
export function withPart(hash: string, name: string, value: string | undefined): string {
  const others = withoutPlaces(hash).replace(/^#/, '').split('&').filter((part) => part && !part.startsWith(`${name}=`));
  return withPlaces([...others, ...(value === undefined ? [] : [`${name}=${encode(value)}`])].join('&'), placesIn(hash));
}
