/** Where a place is, in the words of a card: as exact as a person needs, and never more than is public. */
import type { CardItem } from './card-item.ts';
import type { Messages } from '../messages/messages.ts';

/** "Roxbury, Boston", "Lynn", or for a line the area that it serves. */
export function townWords({ address, neighborhood, area }: Pick<CardItem, 'address' | 'neighborhood' | 'area'>, { areas }: Messages): string {
  if (address) {
    // What stands in brackets explains how to find the door; that is for the place's own page.
    const part = neighborhood?.replace(/\s*\(.*\)/, '').replace(/^Town of /, '');
    return part && part !== address.city ? `${part}, ${address.city}` : address.city;
  }
  return area ? (area.towns_or_region ?? areas[area.scope]) : '';
}

/** The address on one line, for people and for the map application of their device; undefined without a street. */
export function addressLine({ address, location_withheld }: Pick<CardItem, 'address' | 'location_withheld'>): string | undefined {
  if (!address?.street || location_withheld) return undefined;
  return `${address.street}, ${address.city}, ${address.state}${address.zip ? ` ${address.zip}` : ''}`;
}

/** A way there that works everywhere; with scripts the device's own map application opens instead. */
export const directionsAddress = (to: string): string => `https://www.google.com/maps/dir/?api=1&destination=${encodeURIComponent(to)}`;
