/** The address of the page on which somebody keeps a copy, and removes it. */
export const keepAddress = '/keep';
