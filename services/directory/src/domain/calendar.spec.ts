import { calendarChanged, officialCalendars } from './calendar.js';

const days = (year: number, status: string, ...kinds: string[]): string[] =>
  officialCalendars
    .find((calendar) => calendar.year === year)!
    .days.filter((day) => day.status === status && kinds.includes(day.kind))
    .map(({ date }) => date.slice(5));

describe('the civil-service calendar that comes with the system', () => {
  it('has the days off and the worked Saturdays of 2025 and 2026', () => {
    expect(days(2025, 'official', 'holiday', 'compensatory', 'swap-off')).toEqual([
      '01-01',
      '01-27',
      '01-28',
      '01-29',
      '01-30',
      '01-31',
      '04-07',
      '04-30',
      '05-01',
      '05-02',
      '09-01',
      '09-02',
    ]);
    expect(days(2025, 'official', 'swap-work')).toEqual(['04-26']);
    expect(days(2026, 'official', 'holiday', 'compensatory', 'swap-off')).toEqual([
      '01-01',
      '01-02',
      '02-16',
      '02-17',
      '02-18',
      '02-19',
      '02-20',
      '04-27',
      '04-30',
      '05-01',
      '08-31',
      '09-01',
      '09-02',
      '11-24',
    ]);
    expect(days(2026, 'official', 'swap-work')).toEqual(['01-10', '08-22']);
  });

  it('has for 2027 only what the law itself fixes', () => {
    expect(days(2027, 'official', 'holiday', 'compensatory')).toEqual([
      '01-01',
      '04-16',
      '04-30',
      '05-03',
      '09-02',
      '11-24',
    ]);
  });

  it('keeps what is not decided as proposals that take effect as a whole', () => {
    expect(days(2026, 'proposed', 'swap-off', 'swap-work')).toEqual(['11-23', '11-28']);
    const proposals = officialCalendars.flatMap((calendar) => calendar.days.flatMap(({ proposal }) => proposal ?? []));
    expect([...new Set(proposals)]).toEqual([
      'swap-2026-11-23',
      'tet-2027',
      'national-day-2027-09-01',
      'national-day-2027-09-03',
    ]);
  });

  it('names no day twice within a year and one proposal', () => {
    const keys = officialCalendars.flatMap((calendar) =>
      calendar.days.map(({ date, proposal }) => `${date} ${proposal ?? ''}`),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is told by year', () => {
    expect(calendarChanged(officialCalendars[0]!).subject).toBe('calendar-2025');
  });
});
