/** The legal holidays of Massachusetts, for tests. General Laws c. 4 s. 7 cl. 18. */
import { createCalendar } from '../../api/core/calendar.ts';
import type { HolidayRule } from '../../api/core/region.ts';

const holidayRules: HolidayRule[] = [
  { name: "New Year's Day", month: 1, day: 1 },
  { name: 'Martin Luther King Jr. Day', month: 1, weekday: 0, nth: 3 },
  { name: "Washington's Birthday", month: 2, weekday: 0, nth: 3 },
  { name: "Patriots' Day", month: 4, weekday: 0, nth: 3 },
  { name: 'Memorial Day', month: 5, weekday: 0, nth: -1 },
  { name: 'Juneteenth', month: 6, day: 19 },
  { name: 'Independence Day', month: 7, day: 4 },
  { name: 'Labor Day', month: 9, weekday: 0, nth: 1 },
  { name: 'Columbus Day', month: 10, weekday: 0, nth: 2 },
  { name: 'Veterans Day', month: 11, day: 11 },
  { name: 'Thanksgiving Day', month: 11, weekday: 3, nth: 4 },
  { name: 'Christmas Day', month: 12, day: 25 },
];

export const calendar = createCalendar(holidayRules);

/** The days kept from November 2026 to October 2027, copied by hand from the list the Commonwealth publishes. */
export const keptDays = [
  '2026-11-11', '2026-11-26', '2026-12-25', '2027-01-01', '2027-01-18', '2027-02-15', '2027-04-19', '2027-05-31',
  '2027-06-19', '2027-07-04', '2027-07-05', '2027-09-06', '2027-10-11',
];
