/** Telephone numbers of the North American plan, as people here write them. */

/** `+16175550100` as `617-555-0100`; a short number such as `988` stays. */
export function phoneInWords(number: string): string {
  const match = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number);
  return match ? `${match[1]}-${match[2]}-${match[3]}` : number;
}
