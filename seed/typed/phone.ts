/** Phone numbers as people type them, in the form of a record. */
import { canonicalPhone } from '../canonical.ts';
import { isNumber } from '../rules/phones.ts';
import type { Typed } from './typed.ts';

/** `(617) 555-0100` becomes `+16175550100`; `988` stays. An extension is refused, because a record has no place for it but the label. */
export function readTypedPhone(text: string): Typed<string> {
  const typed = text.trim();
  if (/\d\D*(?:x|ext\.?|extension|#)\s*\d+$/i.test(typed)) return { problem: `Type the number "${typed}" without its extension, and say the extension in the label.` };
  const number = canonicalPhone(typed);
  if (/^(?:\+1\d{10}|\d{3})$/.test(number) && isNumber(number)) return { value: number };
  return { problem: `"${typed}" is not a phone number of this country. Type it with the area code, as in (617) 555-0100.` };
}

/** The same for a number to text, which may also be a short code of five or six digits. */
export const readTypedTextNumber = (text: string): Typed<string> => (/^\d{5,6}$/.test(text.trim()) ? { value: text.trim() } : readTypedPhone(text));
