import { isWorkingDay, officialYears } from '@cau-noi/calendar';
import { officialCalendars } from '../../test/official-calendars.js';
import { changedDays } from './calendar-change.js';
import { calendarOf, calendarUnder, withProposal, yearsOf, type CalendarDay, type CalendarYear } from './calendar.js';

const day = (date: string, over: Partial<CalendarDay> = {}): CalendarDay => ({
  date,
  kind: 'holiday',
  status: 'official',
  source: 'synthetic',
  knownAt: '2026-01-01',
  ...over,
});
const year = (...days: CalendarDay[]): CalendarYear => ({ year: 2026, version: 1, days });

describe('the calendar that comes with the system', () => {
  it('is the one typed a second time in the tests', () => {
    const dates = (years: readonly CalendarYear[]) =>
      years.flatMap(({ days }) => days.map(({ date, kind, status }) => `${date} ${kind} ${status}`)).sort();
    expect(dates(officialYears)).toEqual(dates(officialCalendars));
  });
});

describe('a calendar', () => {
  it('takes no notice of proposed and withdrawn days', () => {
    const { off, proposals } = calendarOf([
      year(day('2026-11-23', { status: 'proposed', proposal: 'swap' }), day('2026-11-24', { status: 'withdrawn' })),
    ]);
    expect(off.size).toBe(0);
    expect(proposals).toMatchObject([{ code: 'swap', first: '2026-11-23', last: '2026-11-23' }]);
  });
  it('lets a proposal take effect as a whole', () => {
    const calendar = calendarOf([
      year(
        day('2026-11-23', { kind: 'swap-off', status: 'proposed', proposal: 'swap' }),
        day('2026-11-28', { kind: 'swap-work', status: 'proposed', proposal: 'swap' }),
      ),
    ]);
    const then = withProposal(calendar, calendar.proposals[0]!);
    expect(['2026-11-23', '2026-11-28'].map((date) => isWorkingDay(calendar, date))).toEqual([true, false]);
    expect(['2026-11-23', '2026-11-28'].map((date) => isWorkingDay(then, date))).toEqual([false, true]);
  });
  it('counts the highest version of a year', () => {
    const later = { ...year(day('2026-11-25')), version: 2 };
    expect(calendarOf([later, year(day('2026-11-24'))])).toMatchObject({
      off: new Set(['2026-11-25']),
      versions: new Map([[2026, 2]]),
    });
  });
  it('was, on an earlier day, what was known then', () => {
    const changed: CalendarYear = {
      ...year(day('2026-11-23', { kind: 'swap-off', knownAt: '2026-11-20', proposal: 'swap' })),
      former: [day('2026-11-23', { kind: 'swap-off', status: 'proposed', knownAt: '2026-09-30', proposal: 'swap' })],
    };
    const asOf = (when: string) => {
      const { off, proposals, versions } = calendarOf([changed], when);
      return [off.size, proposals.length, versions.size];
    };
    expect(['2026-09-29', '2026-09-30', '2026-11-19', '2026-11-20'].map(asOf)).toEqual([
      [0, 0, 0],
      [0, 1, 0],
      [0, 1, 0],
      [1, 0, 1],
    ]);
  });
  it('believes the row known last, of two known at once the later one', () => {
    const rows = (first: CalendarDay, second: CalendarDay) =>
      calendarOf([{ ...year(second), former: [first] }]).off.size;
    expect(rows(day('2026-11-24'), day('2026-11-24', { status: 'withdrawn' }))).toBe(0);
    expect(rows(day('2026-11-24', { knownAt: '2026-02-01' }), day('2026-11-24', { status: 'withdrawn' }))).toBe(1);
  });
});

describe('the days that the law itself has off', () => {
  const worked = (calendar: ReturnType<typeof calendarOf>, ...days: string[]) =>
    days.map((each) => isWorkingDay(calendar, each));

  it('are off where no notice speaks of them, and worked where one took them back', () => {
    expect(worked(calendarOf([]), '2026-11-24', '2026-09-02', '2027-05-03')).toEqual([false, false, false]);
    // 30 April and 1 May 2033 are a Saturday and a Sunday: each is made up for, one after the other.
    expect(worked(calendarOf([]), '2033-05-02', '2033-05-03', '2033-05-04')).toEqual([false, false, true]);
    const struck = calendarOf([year(day('2026-11-24', { status: 'withdrawn' }))]);
    expect(worked(struck, '2026-11-24', '2026-09-02')).toEqual([true, false]);
    const proposed = calendarOf([year(day('2026-09-02', { status: 'withdrawn', proposal: 'a' }))]);
    expect(worked(proposed, '2026-09-02')).toEqual([false]);
  });
});

describe('a proposal', () => {
  const proposed = (date: string, proposal: string, over: Partial<CalendarDay> = {}) =>
    day(date, { status: 'proposed', proposal, ...over });

  it('keeps its days where another one names the same date, and its source where it is one day', () => {
    const two = [
      proposed('2026-09-01', 'first', { source: 'first notice' }),
      proposed('2026-09-01', 'second', { source: 'second notice' }),
    ];
    expect(calendarOf([year(...two)]).proposals.map(({ code, source }) => [code, source])).toEqual([
      ['first', 'first notice'],
      ['second', 'second notice'],
    ]);
  });
  it('has its first and last day and its source, in whatever order its days came', () => {
    const days = [
      proposed('2026-11-28', 'b', { kind: 'swap-work', source: 'x' }),
      proposed('2026-11-23', 'b', { kind: 'swap-off', source: 'x' }),
    ];
    const { proposals } = calendarOf([year(...days, proposed('2026-12-31', 'a'), proposed('2026-06-01', 'c'))]);
    expect(proposals.map(({ code, first, last }) => [code, first, last])).toEqual([
      ['a', '2026-12-31', '2026-12-31'],
      ['b', '2026-11-23', '2026-11-28'],
      ['c', '2026-06-01', '2026-06-01'],
    ]);
    expect(proposals[1]?.source).toBe('x');
  });
  it('may speak of a day of which an official row speaks too', () => {
    const { off, proposals } = calendarOf([
      year(day('2026-09-01'), proposed('2026-09-01', 'a', { kind: 'swap-work' })),
    ]);
    expect([off.has('2026-09-01'), proposals.length]).toEqual([true, 1]);
  });
  it('turns a day off into a worked one and the other way round', () => {
    const calendar = calendarOf([
      year(
        day('2026-05-02', { kind: 'swap-work' }),
        day('2026-05-04', { kind: 'swap-off' }),
        proposed('2026-05-02', 'a', { kind: 'swap-off' }),
        proposed('2026-05-04', 'a', { kind: 'swap-work' }),
      ),
    ]);
    const then = withProposal(calendar, calendar.proposals[0]!);
    expect([[...then.off], [...then.worked]]).toEqual([['2026-05-02'], ['2026-05-04']]);
  });
  it('makes holidays, beside those there are', () => {
    const calendar = calendarOf([year(day('2026-09-02'), proposed('2026-09-01', 'a'))]);
    expect([...withProposal(calendar, calendar.proposals[0]!).holidays].sort()).toEqual(['2026-09-01', '2026-09-02']);
  });
});

describe('the calendar a result was derived under', () => {
  it('is made of exactly those versions', () => {
    const years = [
      year(day('2026-11-24')),
      { ...year(day('2026-11-25')), version: 2 },
      { year: 2027, version: 2, days: [day('2027-01-01')] },
      { year: 2027, version: 1, days: [day('2027-01-04')] },
    ];
    const under = calendarUnder(
      [
        { year: 2026, version: 1 },
        { year: 2027, version: 2 },
      ],
      years,
    );
    expect([...under.off]).toEqual(['2026-11-24', '2027-01-01']);
  });
  it('covers every year from one day to another, whichever comes first', () => {
    expect(yearsOf('2025-12-31', '2027-01-01')).toEqual([2025, 2026, 2027]);
    expect(yearsOf('2027-01-01', '2025-12-31')).toEqual([2025, 2026, 2027]);
    expect(yearsOf('2026-03-01', '2026-03-01')).toEqual([2026]);
  });
});

describe('a new version of a calendar', () => {
  it('changes the whole year where there was none', () => {
    expect(changedDays(undefined, year(day('2026-11-24')))).toEqual({ first: '2026-01-01', last: '2026-12-31' });
  });
  it('changes the days that are worked otherwise', () => {
    const after = year(day('2026-05-04'), day('2026-11-24'), day('2026-05-02'));
    expect(changedDays(year(day('2026-05-04')), after)).toEqual({ first: '2026-05-02', last: '2026-11-24' });
    const before = year(day('2026-12-01'), day('2026-05-04'), day('2026-06-01'));
    expect(changedDays(before, year(day('2026-05-04'), day('2026-02-03')))).toEqual({
      first: '2026-02-03',
      last: '2026-12-01',
    });
  });
  it('changes nothing by a proposal', () => {
    const proposal = day('2026-11-23', { status: 'proposed', proposal: 'swap' });
    expect(changedDays(year(day('2026-05-04')), year(day('2026-05-04'), proposal))).toBeNull();
    expect(changedDays(undefined, year(proposal))).toBeNull();
    expect(changedDays(year(proposal), year(proposal, day('2026-05-04')))?.first).toBe('2026-01-01');
  });
  it('changes a holiday into an exchanged day, which may let no period move', () => {
    expect(changedDays(year(day('2026-11-24')), year(day('2026-11-24', { kind: 'swap-off' })))).not.toBeNull();
  });
});
