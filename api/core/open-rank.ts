/** Order of open states where open ones come first. By itself, because the page needs no more of hours until its records are here. */
export const openRank = { open: 0, unknown: 1, closed: 2 } as const;
