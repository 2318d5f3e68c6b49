/** Numbers, plurals and rows of words in the page's language. */
import { interfaceLanguages, type InterfaceLanguage, type PluralForm } from '../../api/core/interface-languages.ts';

const rules = new Map<InterfaceLanguage, Intl.PluralRules>();
const numbers = new Map<InterfaceLanguage, Intl.NumberFormat>();

/** A text for each form that a count can take in the language: one that is missing does not compile. */
export type Forms<L extends InterfaceLanguage> = Readonly<Record<PluralForm<L>, string>>;

/** The form for a count, with `#` standing for the number: `plural('en', 2, { one: '# place', other: '# places' })`. */
export function plural<L extends InterfaceLanguage>(language: L, count: number, forms: Forms<L>): string {
  let rule = rules.get(language);
  if (!rule) rules.set(language, (rule = new Intl.PluralRules(interfaceLanguages[language].locale)));
  const { [rule.select(count)]: form, other } = forms as Partial<Record<Intl.LDMLPluralRule, string>>;
  return (form ?? other ?? '').replace('#', formatNumber(language, count));
}

/** A number from 0 on as people write it: 1,204. The first formatter takes a slow phone a tenth of a second, and most numbers need none. */
export function formatNumber(language: InterfaceLanguage, value: number): string {
  if (value < 1000 && Number.isInteger(value)) return `${value}`;
  let format = numbers.get(language);
  if (!format) numbers.set(language, (format = new Intl.NumberFormat(interfaceLanguages[language].locale, { maximumFractionDigits: 1 })));
  return format.format(value);
}

/**
 * Makes what puts values one after the other inside a sentence: "Mental health, alcohol and drugs". Commas alone, because a
 * value may hold an "and" itself.
 * @param proper what a value begins with that keeps its capital.
 */
export const joinedBy = (proper: RegExp) => (values: readonly string[]): string =>
  values.map((value, index) => (index === 0 || proper.test(value) ? value : value.charAt(0).toLowerCase() + value.slice(1))).join(', ');
