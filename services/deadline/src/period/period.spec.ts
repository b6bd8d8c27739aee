import fc from 'fast-check';
import { addDays, daysBetween } from '@cau-noi/calendar';
import { anyCalendar, anyDay, someExtensions, somePauses } from '../../test/arbitraries.js';
import { naiveDue } from '../../test/naive-clerk.js';
import { naiveEnd } from '../../test/naive-count.js';
import { withRedDays } from '../../test/naive-holidays.js';
import { officialCalendars } from '../../test/official-calendars.js';
import { calendarOf } from '../calendars/calendar.js';
import { before, calendarDays, workingDays, type Length } from '../law/length.js';
import { rules } from '../law/rules.js';
import { ordered, type Pause } from './pauses.js';
import { run, undisturbed, type Course } from './period.js';

const calendar = calendarOf(officialCalendars);
const pause = (from: string, to: string | null): Pause => ({ from, to, ground: 'suspension' });
const paused = (...pauses: Pause[]): Course => ({ pauses, extensions: [] });
const extended = (...decided: string[]): Course => ({
  pauses: [],
  extensions: decided.map((day, i) => ({ days: 30, document: `${i}/QĐ`, decided: day })),
});
const due = (length: Length, start: string, course: Course) => run(length, start, course, calendar).due;

describe('a pause', () => {
  it('leaves out its first day and counts the day of resumption', () => {
    expect(run(calendarDays(30), '2026-10-15', paused(pause('2026-10-26', '2026-11-09')), calendar)).toMatchObject({
      end: '2026-11-28',
      due: '2026-11-30',
    });
  });
  it('comes too late after the last day of a period that no day off moves', () => {
    const late = paused(pause('2026-10-18', '2026-10-25')); // a Sunday; three days from Wednesday end on Saturday
    const misplaced = ([{ fixed: true }, {}] as const).map(
      (more) => run({ ...calendarDays(3), ...more }, '2026-10-14', late, calendar).misplaced.length,
    );
    expect(misplaced).toEqual([1, 0]);
  });
  it('may begin on the first day, by the counting of before as by that of today', () => {
    const first = paused(pause('2026-10-15', '2026-10-20'));
    const ends = [true, false].map((isFormer) => run(calendarDays(30), '2026-10-15', first, calendar, isFormer).end);
    expect(ends).toEqual(['2026-11-18', '2026-11-18']);
  });
  it('may span weekends and Tết in a period of working days', () => {
    expect(due(workingDays(5), '2026-02-10', paused(pause('2026-02-12', '2026-02-24')))).toBe('2026-02-27');
  });
  it('may follow another one at once', () => {
    const course = paused(pause('2026-10-26', '2026-11-01'), pause('2026-11-01', '2026-11-09'));
    expect(due(calendarDays(30), '2026-10-15', course)).toBe('2026-11-30');
  });
  it('leaves no date while it lasts', () => {
    expect(run(calendarDays(30), '2026-10-15', paused(pause('2026-10-26', null)), calendar)).toMatchObject({
      end: null,
      due: null,
    });
    expect(due(workingDays(7), '2026-10-15', paused(pause('2026-10-20', null)))).toBeNull();
  });
  it('may begin on the last day as counted, and on the working day the period moved to, not after', () => {
    const course = (from: string, to: string | null = '2026-12-01') => paused(pause(from, to));
    expect(due(calendarDays(30), '2026-10-23', course('2026-11-22'))).toBe('2026-12-01');
    expect(due(calendarDays(30), '2026-10-23', course('2026-11-23'))).toBe('2026-12-01');
    expect(due(calendarDays(30), '2026-10-23', course('2026-11-23', '2026-12-05'))).toBe('2026-12-07');
    expect(due(calendarDays(30), '2026-10-23', course('2026-11-23', null))).toBeNull();
    expect(run(calendarDays(30), '2026-10-23', course('2026-11-24'), calendar)).toMatchObject({
      due: '2026-11-23',
      pauses: [],
      misplaced: [{ code: 'pause-outside-period', end: '2026-11-23' }],
    });
  });
  it('on the way to a working day may come several times', () => {
    const course = paused(
      pause('2026-11-22', '2026-11-29'),
      pause('2026-11-30', '2026-12-05'),
      pause('2026-12-06', '2026-12-08'),
    );
    expect(due(calendarDays(30), '2026-10-23', course)).toBe('2026-12-08');
    expect(due(calendarDays(30), '2026-10-22', paused(pause('2026-11-22', '2026-11-23')))).toBe('2026-11-23');
  });
  it('on the way there leaves the days before it to an extension', () => {
    // Saturday 03/10 was the last day; Sunday 04/10 had passed when the pause began: two days more end on 12/10.
    const course = (...more: Pause[]): Course => ({
      pauses: [pause('2026-10-05', '2026-10-12'), ...more],
      extensions: [{ days: 2, document: '1/QĐ', decided: '2026-10-12' }],
    });
    expect(run(calendarDays(30), '2026-09-03', course(), calendar)).toMatchObject({ due: '2026-10-12' });
    expect(run(calendarDays(30), '2026-09-03', course(pause('2026-10-13', null)), calendar)).toMatchObject({
      due: '2026-10-12',
      misplaced: [{ code: 'pause-outside-period', end: '2026-10-12' }],
    });
    // Seven days more run to Saturday 17/10 and move to Monday, where the period may be stopped as any other.
    const seven: Course = {
      pauses: [pause('2026-10-05', '2026-10-12'), pause('2026-10-19', '2026-10-21')],
      extensions: [{ days: 7, document: '1/QĐ', decided: '2026-10-12' }],
    };
    expect(run(calendarDays(30), '2026-09-03', seven, calendar)).toMatchObject({ due: '2026-10-21', misplaced: [] });
    // One day more is that Sunday: it still ends with the day of resumption, on which it may be stopped again.
    const oneDay: Course = {
      pauses: [pause('2026-10-05', '2026-10-09'), pause('2026-10-09', '2026-10-14')],
      extensions: [{ days: 1, document: '1/QĐ', decided: '2026-10-09' }],
    };
    expect(run(calendarDays(30), '2026-09-03', oneDay, calendar)).toMatchObject({ due: '2026-10-14', misplaced: [] });
  });
  it('that ended before the event, or began before it and is no obstacle, touches nothing', () => {
    const obstacle = (from: string, to: string | null): Pause => ({ from, to, ground: 'obstacle' });
    const of = (each: Pause) => {
      const { end, misplaced } = run(calendarDays(90), '2026-09-07', paused(each), calendar);
      return [end, misplaced.length];
    };
    expect(of(obstacle('2026-08-20', '2026-10-01'))).toEqual(['2026-12-29', 0]);
    expect(of(obstacle('2026-08-20', '2026-09-08'))).toEqual(['2026-12-06', 0]);
    expect(of(obstacle('2026-08-20', '2026-09-07'))).toEqual(['2026-12-06', 1]);
    expect(of(obstacle('2026-08-20', null))).toEqual([null, 0]);
    expect(of(pause('2026-08-20', '2026-10-01'))).toEqual(['2026-12-06', 1]);
  });
  it('may begin on the day of the event, which never counts', () => {
    expect(due(calendarDays(10), '2026-10-05', paused(pause('2026-10-05', '2026-10-08')))).toBe('2026-10-19');
  });
  it('has no place in a period that runs backwards', () => {
    for (const length of [before(workingDays(5)), before(calendarDays(5))]) {
      const { due: end, misplaced } = run(length, '2026-10-05', paused(pause('2026-10-05', '2026-10-08')), calendar);
      expect([end, misplaced.map(({ code }) => code)]).toEqual([
        due(length, '2026-10-05', undisturbed),
        ['pause-outside-period'],
      ]);
    }
  });
  it('may not begin before it', () => {
    const { misplaced } = run(calendarDays(10), '2026-10-05', paused(pause('2026-10-04', '2026-10-08')), calendar);
    expect(misplaced).toMatchObject([{ code: 'pause-outside-period' }]);
  });
});

describe('very many pauses', () => {
  const daily = Array.from({ length: 20_000 }, (_, i) =>
    pause(addDays('2026-10-06', 2 * i), addDays('2026-10-06', 2 * i + 1)),
  );
  const weekly = Array.from({ length: 5000 }, (_, i) =>
    pause(addDays('2026-10-05', 7 * i), addDays('2026-10-05', 7 * i + 5)),
  );
  it('cost no more than their days', () => {
    const touching = daily.map(({ from, ground }) => ({ from, to: addDays(from, 2), ground }));
    expect(run(calendarDays(30), '2026-10-05', paused(...touching), calendar)).toMatchObject({ end: '2136-05-11' });
    expect(run(workingDays(7), '2026-10-02', paused(...weekly), calendar).misplaced).toEqual([]);
    const { end, pauses, misplaced } = run(calendarDays(30), '2026-10-05', paused(...daily), calendar);
    expect([end, pauses.length, misplaced.length]).toEqual(['2026-12-04', 30, 19_970]);
  });
});

describe('an extension', () => {
  it('adds its days to the period', () => {
    expect(due(calendarDays(30), '2026-09-07', extended('2026-10-05'))).toBe('2026-11-06');
  });
  it('may follow another, and says what each led to', () => {
    const { extensions } = run(calendarDays(30), '2026-09-07', extended('2026-10-05', '2026-11-06'), calendar);
    expect(extensions.map(({ due: end }) => end)).toEqual(['2026-11-06', '2026-12-07']);
  });
  it('may still be decided on the day the period moved to, not after', () => {
    const decided = (day: string) => run(calendarDays(30), '2026-10-25', extended(day), calendar);
    expect(decided('2026-11-25')).toMatchObject({ due: '2026-12-24', misplaced: [] });
    expect(decided('2026-11-26')).toMatchObject({ due: '2026-11-25', misplaced: [{ code: 'extension-after-end' }] });
    expect(decided('2026-10-24').misplaced).toMatchObject([{ code: 'extension-before-start' }]);
  });
  it('gives room for a pause that would have come too late', () => {
    const course = { ...extended('2026-10-05'), pauses: [pause('2026-10-20', '2026-10-25')] };
    expect(due(calendarDays(30), '2026-09-07', course)).toBe('2026-11-11');
  });
});

const forward = rules.flatMap(({ id, versions }) =>
  versions
    .filter(({ length: { direction, unit } }) => !direction && (unit === 'calendar-days' || unit === 'working-days'))
    .map(({ version, length }) => [`${id} ${version}`, length] as const),
);

describe('any rule from any day, through pauses and extensions, under any calendar', () => {
  it('ends where a clerk with a wall calendar says', () => {
    const anyRule = fc.constantFrom(...forward);
    fc.assert(
      fc.property(
        anyRule,
        anyDay,
        anyCalendar,
        somePauses,
        someExtensions,
        ([, length], start, any, pauses, papers) => {
          const course = { pauses: ordered(pauses(start)), extensions: papers(start) };
          expect(run(length, start, course, any).due).toBe(
            naiveDue(length, start, course, withRedDays(any), any.worked),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
  it('is kept to by those that run backwards and those that never move', () => {
    const others = rules.flatMap(({ versions }) =>
      versions.flatMap(({ length }) => (length.direction === 'before' && length.unit !== 'hours' ? [length] : [])),
    );
    fc.assert(
      fc.property(fc.constantFrom(...others), anyDay, anyCalendar, (length, start, any) => {
        expect(run(length, start, undisturbed, any).due).toBe(naiveEnd(length, start, withRedDays(any), any.worked));
      }),
    );
    const fixed: Length = { ...calendarDays(45), fixed: true };
    fc.assert(
      fc.property(anyDay, anyCalendar, (start, any) => {
        expect(run(fixed, start, undisturbed, any).due).toBe(addDays(start, 45));
      }),
    );
  });
  it.each([
    [{ count: 2, unit: 'days-per-month', fixed: true } as const, '2026-02-10', '2026-02-28'],
    [{ count: 2, unit: 'days-per-month', fixed: true } as const, '2026-12-31', '2026-12-31'],
    [{ count: 1, unit: 'days-per-week', fixed: true } as const, '2026-02-09', '2026-02-15'],
    [{ count: 1, unit: 'days-per-week', fixed: true } as const, '2026-02-10', '2026-02-15'],
    [{ count: 1, unit: 'days-per-week', fixed: true } as const, '2026-02-15', '2026-02-15'],
    [{ count: 1, unit: 'hours', direction: 'before', fixed: true } as const, '2026-02-15', '2026-02-15'],
  ])('%o from %s ends on %s', (length, start, end) => {
    expect(run(length, start, undisturbed, calendar).due).toBe(end);
  });
  it('moves by the days of a pause before it moves from a day off', () => {
    fc.assert(
      fc.property(anyDay, anyCalendar, fc.nat(29), fc.integer({ min: 1, max: 400 }), (start, any, wait, k) => {
        const from = addDays(start, 1 + wait);
        const plain = run(calendarDays(30), start, paused(), any).end ?? '';
        const { end } = run(calendarDays(30), start, paused(pause(from, addDays(from, k))), any);
        expect(daysBetween(plain, end ?? '')).toBe(k);
      }),
    );
  });
  it('never ends earlier for one more holiday', () => {
    const lengths = fc.constantFrom(calendarDays(30), workingDays(7), calendarDays(10), workingDays(10));
    fc.assert(
      fc.property(lengths, anyDay, anyCalendar, somePauses, anyDay, (length, start, any, pauses, holiday) => {
        const course = paused(...ordered(pauses(start)));
        const more = { ...any, off: new Set([...any.off, holiday]) };
        const before = run(length, start, course, any);
        const after = run(length, start, course, more);
        expect((after.due ?? '9999') >= (before.due ?? '9999')).toBe(true);
      }),
    );
  });
});
