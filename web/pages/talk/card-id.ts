/** The id of a card, by which the page finds it again. */
export const cardId = (line: string): string => `line-${line}`;
