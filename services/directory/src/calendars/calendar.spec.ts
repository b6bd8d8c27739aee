import { RuleBroken } from '@cau-noi/rules';
import {
  calendarChanged,
  decide,
  emptyCalendar,
  enterDays,
  officialCalendars,
  type Calendar,
  type CalendarDay,
} from './calendar.js';

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
    expect(calendarChanged(officialCalendars[0]!).subject).toBe('calendar-2019');
  });
});

const by = {
  officerId: '11111111-1111-4111-8111-111111111111',
  postId: '22222222-2222-4222-8222-222222222222',
  unitId: '33333333-3333-4333-8333-333333333333',
};
const act = { by, today: '2026-11-21' };
const notice = { by, source: 'CV 99/VPCP (synthetic)', knownAt: '2026-11-21' };
const aDay = (date: string, over: Partial<CalendarDay> = {}): CalendarDay => ({
  date,
  kind: 'holiday',
  status: 'official',
  source: 'synthetic',
  knownAt: '2026-11-01',
  ...over,
});
const calendarOf = (year: number): Calendar => officialCalendars.find((each) => each.year === year)!;
const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'allowed';
  } catch (error) {
    return error instanceof RuleBroken ? error.code : 'failed';
  }
};

describe('days entered in a calendar', () => {
  it('are a new version, and what they replaced stays', () => {
    const entered = enterDays(calendarOf(2026), [aDay('2026-11-24', { status: 'withdrawn' })], act);
    expect(entered.next).toMatchObject({ version: 2, former: [{ date: '2026-11-24', status: 'official' }] });
    expect(entered.events).toMatchObject([{ subject: 'calendar-2026', data: { version: 2, by } }]);
  });
  it('may be the first of their year', () => {
    expect(enterDays(emptyCalendar(2028), [aDay('2028-01-03')], act).next).toMatchObject({ year: 2028, version: 1 });
  });
  it('are quiet when nothing is new', () => {
    const once = enterDays(calendarOf(2026), [aDay('2026-12-24')], act).next;
    expect(enterDays(once, [aDay('2026-12-24')], act)).toEqual({ next: once, events: [] });
  });
  it('are refused when the year with all it replaced no longer fits into one event, and then nothing changes', () => {
    const source = 'Thông báo thử ấằẵ '.repeat(11); // as long as a notice may be, three bytes a letter
    const days = Array.from({ length: 365 }, (_, i) => new Date(Date.UTC(2027, 0, 1 + i)).toISOString().slice(0, 10));
    const rows = (version: number) => days.map((date) => aDay(date, { source: `${source}${version}` }));
    let calendar = emptyCalendar(2027);
    let code = 'allowed';
    for (; code === 'allowed' && calendar.version < 20;) {
      const before = calendar;
      code = codeOf(() => (calendar = enterDays(calendar, rows(calendar.version), act).next));
      if (code !== 'allowed') expect(calendar).toBe(before);
      else expect(Buffer.byteLength(JSON.stringify(calendar))).toBeLessThan(800_000);
    }
    expect([code, calendar.version > 1]).toEqual(['calendar-too-large', true]);
    expect(enterDays(calendar, [aDay('2027-12-31', { source: 'short' })], act).next.version).toBe(calendar.version + 1);
  });
  it.each([
    ['date-outside-year', [aDay('2027-01-04')]],
    ['day-named-twice', [aDay('2026-12-24'), aDay('2026-12-24')]],
    ['known-in-future', [aDay('2026-12-24', { knownAt: '2026-11-22' })]],
    ['weekday-worked-anyway', [aDay('2026-12-24', { kind: 'swap-work' })]],
    ['weekend-off-anyway', [aDay('2026-12-26', { kind: 'swap-off' })]],
    ['proposal-missing', [aDay('2026-12-24', { status: 'proposed' })]],
    ['day-unknown', [aDay('2026-12-24', { status: 'withdrawn' })]],
  ])('are refused: %s', (code, rows) => {
    expect(codeOf(() => enterDays(calendarOf(2026), rows, act))).toBe(code);
  });
});

describe('a proposal', () => {
  const swap = 'swap-2026-11-23';
  const standing = ({ days }: Calendar, code: string) =>
    days.filter(({ proposal }) => proposal === code).map(({ date, status }) => `${date} ${status}`);

  it('takes effect as a whole', () => {
    const [decision] = decide(officialCalendars, swap, 'official', notice);
    expect(standing(decision!.next, swap)).toEqual(['2026-11-23 official', '2026-11-28 official']);
    expect(decision!.next.former).toHaveLength(2);
    expect(decision!.events).toHaveLength(1);
  });
  it('takes those back that exclude it', () => {
    const [decision] = decide(officialCalendars, 'national-day-2027-09-01', 'official', notice);
    expect(standing(decision!.next, 'national-day-2027-09-03')).toEqual(['2027-09-03 withdrawn']);
    expect(standing(decision!.next, 'tet-2027').every((line) => line.endsWith('proposed'))).toBe(true);
  });
  it('is given up as a whole, and not confirmed after that', () => {
    const [decision] = decide(officialCalendars, swap, 'withdrawn', notice);
    expect(standing(decision!.next, swap)).toEqual(['2026-11-23 withdrawn', '2026-11-28 withdrawn']);
    expect(codeOf(() => decide([decision!.next], swap, 'official', notice))).toBe('proposal-decided');
  });
  it('may be taken back after it was confirmed', () => {
    const confirmed = decide(officialCalendars, swap, 'official', notice)[0]!.next;
    expect(standing(decide([confirmed], swap, 'withdrawn', notice)[0]!.next, swap)[0]).toBe('2026-11-23 withdrawn');
    expect(codeOf(() => enterDays(confirmed, [aDay('2026-11-25', { status: 'proposed', proposal: swap })], act))).toBe(
      'proposal-decided',
    );
  });
  it('is quiet when it was decided like this before', () => {
    const confirmed = decide(officialCalendars, swap, 'official', notice)[0]!.next;
    expect(decide([confirmed], swap, 'official', notice)).toEqual([]);
  });
  it('must be known', () => {
    expect(codeOf(() => decide(officialCalendars, 'no-such', 'official', notice))).toBe('proposal-unknown');
  });
});
