/** What the orders of a list are, for whoever reads the API's description. Apart from their names, which browsers need as well. */
import type { Sort } from './filters.ts';

export const sorts: Record<Sort, string> = {
  name: 'By name',
  distance: 'Nearest first; needs `near`, and is then the default',
  open: 'Open ones first, then those with unknown hours, then closed ones',
  checked: 'Longest unchecked first',
};
