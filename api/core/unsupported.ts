/** Whether anything that we read gives the number of a record: a number that nothing gives is not shown as sure. */
import type { PublishedLocation } from './published.ts';

type Shown = Pick<PublishedLocation, 'phones' | 'text' | 'checked' | 'sources'>;

/** True where a number to call or text is shown that no source gives, and nobody has asked the people there. */
export function isNumberUnsupported({ phones, text, checked, sources = [] }: Shown): boolean {
  if (checked.by !== 'reading') return false;
  const gives = (fact: 'phone' | 'text'): boolean => sources.some(({ supports }) => supports.includes(fact));
  return (phones !== undefined && !gives('phone')) || (text !== undefined && !gives('text'));
}
