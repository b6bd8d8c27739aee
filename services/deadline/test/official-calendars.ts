import type { CalendarDay, CalendarYear } from '../src/calendars/calendar.js';

const days = (
  year: number,
  kind: CalendarDay['kind'],
  dates: string,
  { status = 'official', knownAt = `${year - 1}-12-25`, proposal }: Partial<CalendarDay> = {},
): CalendarDay[] =>
  dates.split(' ').map((date) => ({
    date: `${year}-${date}`,
    kind,
    status,
    source: 'synthetic',
    knownAt,
    ...(proposal && { proposal }),
  }));

const swap = { status: 'proposed' as const, proposal: 'swap-2026-11-23', knownAt: '2026-09-30' };
const open2027 = (proposal: string) => ({ status: 'proposed' as const, proposal, knownAt: '2026-11-21' });

/** The civil-service calendar as far as it is official, typed a second time so that it guards the other copies. */
export const officialCalendars: CalendarYear[] = [
  {
    year: 2019,
    version: 1,
    days: [
      ...days(2019, 'holiday', '01-01 02-04 02-05 02-06 02-07 02-08 04-30 05-01 09-02'),
      ...days(2019, 'compensatory', '04-15'),
      ...days(2019, 'swap-off', '04-29'),
      ...days(2019, 'swap-work', '01-05 05-04'),
    ],
  },
  {
    year: 2020,
    version: 1,
    days: [
      ...days(2020, 'holiday', '01-01 01-23 01-24 01-25 01-26 01-27 04-02 04-30 05-01 09-02'),
      ...days(2020, 'compensatory', '01-28 01-29'),
    ],
  },
  {
    year: 2021,
    version: 1,
    days: [
      ...days(2021, 'holiday', '01-01 02-10 02-11 02-12 02-13 02-14 04-21 04-30 05-01 09-02 09-03'),
      ...days(2021, 'compensatory', '02-15 02-16 05-03'),
    ],
  },
  {
    year: 2022,
    version: 1,
    days: [
      ...days(2022, 'holiday', '01-01 01-31 02-01 02-02 02-03 02-04 04-10 04-30 05-01 09-01 09-02'),
      ...days(2022, 'compensatory', '01-03 04-11 05-02 05-03'),
    ],
  },
  {
    year: 2023,
    version: 1,
    days: [
      ...days(2023, 'holiday', '01-01 01-20 01-21 01-22 01-23 01-24 04-29 04-30 05-01 09-01 09-02'),
      ...days(2023, 'compensatory', '01-02 01-25 01-26 05-02 05-03 09-04'),
    ],
  },
  {
    year: 2024,
    version: 1,
    days: [
      ...days(2024, 'holiday', '01-01 02-08 02-09 02-10 02-11 02-12 04-18 04-30 05-01 09-02 09-03'),
      ...days(2024, 'compensatory', '02-13 02-14'),
      ...days(2024, 'swap-off', '04-29'),
      ...days(2024, 'swap-work', '05-04'),
    ],
  },
  {
    year: 2025,
    version: 1,
    days: [
      ...days(2025, 'holiday', '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 09-01 09-02'),
      ...days(2025, 'swap-off', '05-02'),
      ...days(2025, 'swap-work', '04-26'),
    ],
  },
  {
    year: 2026,
    version: 1,
    days: [
      ...days(2026, 'holiday', '01-01 02-16 02-17 02-18 02-19 02-20 04-30 05-01 09-01 09-02 11-24'),
      ...days(2026, 'compensatory', '04-27'),
      ...days(2026, 'swap-off', '01-02 08-31'),
      ...days(2026, 'swap-work', '01-10 08-22'),
      ...days(2026, 'swap-off', '11-23', swap),
      ...days(2026, 'swap-work', '11-28', swap),
    ],
  },
  {
    year: 2027,
    version: 1,
    days: [
      ...days(2027, 'holiday', '01-01 04-16 04-30 09-02 11-24', { knownAt: '2026-11-21' }),
      ...days(2027, 'compensatory', '05-03', { knownAt: '2026-11-21' }),
      ...days(2027, 'holiday', '02-05 02-06 02-07 02-08 02-09', open2027('tet-2027')),
      ...days(2027, 'compensatory', '02-10 02-11', open2027('tet-2027')),
      ...days(2027, 'holiday', '09-01', open2027('national-day-2027-09-01')),
      ...days(2027, 'holiday', '09-03', open2027('national-day-2027-09-03')),
    ],
  },
];
