/** The address of a place as on an envelope, and how somebody learns the way where there is none to give. */
import type { PublishedLocation } from '../../api/core/published.ts';

/** "1 Main St, Suite 2, Lynn, MA 01901"; undefined where the street is withheld or not known. */
export function envelopeAddress({ address, location_withheld: withheld }: Pick<PublishedLocation, 'address' | 'location_withheld'>): string | undefined {
  if (!address?.street || withheld) return undefined;
  return [address.street, address.unit, address.city, [address.state, address.zip].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** How somebody learns the way to a place whose address is not public, as far as its record says. */
export function wayIn({ access = [], phones }: Pick<PublishedLocation, 'access' | 'phones'>): 'call' | 'refer' | 'ask' {
  if (phones && (access.includes('call-first') || access.includes('phone'))) return 'call';
  return access.includes('referral') ? 'refer' : 'ask';
}
