/** Where "Leave this site" leads: a page that says nothing about who looked at it. */
export const neutralPage = 'https://www.weather.gov/';
