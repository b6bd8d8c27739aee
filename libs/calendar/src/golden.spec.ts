import { addDays, dayOf, endOf, isWeekend, minuteOf, startOf, type Day } from './day.js';
import { officialCalendar as calendar } from './official-calendar.js';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-calendar.js';

/**
 * What differed from an ordinary week when deadline, escalation and console each counted by a calendar of their own: `-` a
 * weekday off, `+` a worked weekend. The three agreed on every year that has notices; where there is none, escalation and
 * console had weekends alone, which is not the law.
 */
const withNotices: Record<string, string> = {
  2019: '-01-01 +01-05 -02-04 -02-05 -02-06 -02-07 -02-08 -04-15 -04-29 -04-30 -05-01 +05-04 -09-02',
  2020: '-01-01 -01-23 -01-24 -01-27 -01-28 -01-29 -04-02 -04-30 -05-01 -09-02',
  2021: '-01-01 -02-10 -02-11 -02-12 -02-15 -02-16 -04-21 -04-30 -05-03 -09-02 -09-03',
  2022: '-01-03 -01-31 -02-01 -02-02 -02-03 -02-04 -04-11 -05-02 -05-03 -09-01 -09-02',
  2023: '-01-02 -01-20 -01-23 -01-24 -01-25 -01-26 -05-01 -05-02 -05-03 -09-01 -09-04',
  2024: '-01-01 -02-08 -02-09 -02-12 -02-13 -02-14 -04-18 -04-29 -04-30 -05-01 +05-04 -09-02 -09-03',
  2025: '-01-01 -01-27 -01-28 -01-29 -01-30 -01-31 -04-07 +04-26 -04-30 -05-01 -05-02 -09-01 -09-02',
  2026: '-01-01 -01-02 +01-10 -02-16 -02-17 -02-18 -02-19 -02-20 -04-27 -04-30 -05-01 +08-22 -08-31 -09-01 -09-02 -11-24',
  2027: '-01-01 -04-16 -04-30 -05-03 -09-02 -11-24',
};
const byLawAlone: Record<string, string> = {
  2018: '-01-01 -04-30 -05-01 -09-03',
  2028: '-01-03 -05-01 -05-02 -09-04 -11-24',
  2029: '-01-01 -04-30 -05-01 -09-03',
  2030: '-01-01 -04-30 -05-01 -09-02',
};

const daysOf = (year: string): Day[] =>
  Array.from({ length: 366 }, (_, n) => addDays(`${year}-01-01`, n)).filter((day) => day.startsWith(year));
const specialsOf = (year: string): string =>
  daysOf(year)
    .filter((day) => isWorkingDay(calendar, day) === isWeekend(day))
    .map((day) => `${isWeekend(day) ? '+' : '-'}${day.slice(5)}`)
    .join(' ');

/** The zone as the tables of the machine know it. */
const date = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' });
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', timeStyle: 'short' });
const time = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0')).join(':');
/** How ten copies of this had it. */
const shifted = (at: Date): string => new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);

describe('days over twelve years', () => {
  const years = Array.from({ length: 12 }, (_, n) => String(2018 + n));

  it('are those of the zone, a millisecond before midnight, at midnight, after it and at noon', () => {
    const wrong = years.flatMap(daysOf).filter((day) => {
      const [start, end] = [startOf(day).getTime(), endOf(day).getTime()];
      const instants = [start - 1, start, start + 1, start + 43_200_000].map((at) => new Date(at));
      return (
        start !== Date.parse(`${day}T00:00:00+07:00`) ||
        end - start !== 86_400_000 ||
        instants.some((at) => dayOf(at) !== date.format(at) || dayOf(at) !== shifted(at)) ||
        instants.some((at) => time(minuteOf(at)) !== clock.format(at))
      );
    });
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries({ ...withNotices, ...byLawAlone }))('are off and worked in %s as they were', (year, special) =>
    expect(specialsOf(year)).toBe(special),
  );

  it('count alike forwards, backwards and from one day to another', () => {
    const wrong = ['2019', '2024', '2026', '2028'].flatMap(daysOf).filter((day) =>
      [1, 2, 5, 23].some((n) => {
        const end = addWorkingDays(day, n, calendar);
        return (
          !isWorkingDay(calendar, end) ||
          workingDaysBetween(day, end, calendar) !== n ||
          workingDaysBetween(end, day, calendar) !== -n ||
          addWorkingDays(addDays(end, 1), -1, calendar) !== end
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('have no instant that is none', () => {
    expect(() => dayOf(new Date(Number.NaN))).toThrow(RangeError);
  });
});
