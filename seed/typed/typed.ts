/** What reading a typed text comes to: the value in the form of a record, or a sentence that says what to type instead. */
export type Typed<T> = { value: T } | { problem: string };
