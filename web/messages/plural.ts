/** Numbers and plurals in the page's language. */

const rules = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The form for a count, with `#` standing for the number: `plural('en', 2, { one: '# place', other: '# places' })`. */
export function plural(language: string, count: number, forms: Forms): string {
  let rule = rules.get(language);
  if (!rule) rules.set(language, (rule = new Intl.PluralRules(language)));
  return (forms[rule.select(count)] ?? forms.other).replace('#', formatNumber(language, count));
}

/** A number from 0 on as people write it: 1,204. The first formatter takes a slow phone a tenth of a second, and most numbers need none. */
export function formatNumber(language: string, value: number): string {
  if (language === 'en' && value < 1000 && Number.isInteger(value)) return `${value}`;
  let format = numbers.get(language);
  if (!format) numbers.set(language, (format = new Intl.NumberFormat(language, { maximumFractionDigits: 1 })));
  return format.format(value);
}
