/** How an address of the sheet asks for large letters on paper: `print=large`. */
export const printParameter = 'print';
export const largePrint = 'large';
/** And for paper in another language than the page's: `paper=es`. */
export const paperParameter = 'paper';
