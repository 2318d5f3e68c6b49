/** The name that the ids of a sheet have in an address. By itself, because every page needs it. */
export const sheetParameter = 'places';
