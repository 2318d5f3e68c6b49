/** Addresses of lists that the guide leads to. */
import type { GuideLink } from '../../../api/core/guide.ts';
import { serverAddress } from '../find/address.ts';

/** The list of the records that fit. */
export const listAddress = (link: GuideLink): string => serverAddress({ query: link });
