/**
 * Makes what puts values one after the other inside a sentence: "Mental health, alcohol and drugs". Commas alone, because a
 * value may hold an "and" itself.
 * @param proper what a value begins with that keeps its capital.
 */
export const joinedBy = (proper: RegExp) => (values: readonly string[]): string =>
  values.map((value, index) => (index === 0 || proper.test(value) ? value : value.charAt(0).toLowerCase() + value.slice(1))).join(', ');
