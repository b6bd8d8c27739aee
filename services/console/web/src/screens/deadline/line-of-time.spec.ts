import { addDays } from '@cau-noi/calendar';
import { lineOfTime } from './line-of-time.js';

type Given = Parameters<typeof lineOfTime>[0];
type Line = Given['ledger'][number];

const event = (date: string): Line => ({ date, number: null, reason: 'event' });
const counted = (from: string, days: number, first = 1): Line[] =>
  Array.from({ length: days }, (_, index) => ({
    date: addDays(from, index),
    number: first + index,
    reason: 'counted',
  }));
const alike = (of: ReturnType<typeof lineOfTime>) => of?.stretches.map(({ kind, at, wide }) => [kind, at, wide]);

/** A complaint accepted on 15/10, suspended on 26/10, resumed on 09/11, due on 30/11/2026 as the 28th is a Saturday. */
const suspended: Given = {
  start: '2026-10-15',
  due: '2026-11-30',
  status: 'running',
  ledger: [
    event('2026-10-15'),
    ...counted('2026-10-16', 10),
    { date: '2026-10-26', to: '2026-11-08', number: null, reason: 'pause' },
    ...counted('2026-11-09', 20, 11),
    { date: '2026-11-29', number: null, reason: 'moved' },
    { date: '2026-11-30', number: null, reason: 'moved-to' },
  ],
};

describe('the line of time of a clock', () => {
  it('has a stretch for days that are alike, from the event to the end', () => {
    const line = lineOfTime(suspended, '2026-11-25');
    expect(alike(line)).toEqual([
      ['left-out', 0, 1],
      ['counted', 1, 10],
      ['paused', 11, 14],
      ['counted', 25, 20],
      ['left-out', 45, 2],
    ]);
    expect(line).toMatchObject({
      from: '2026-10-15',
      to: '2026-11-30',
      days: 47,
      totals: { counted: 30, 'left-out': 3, paused: 14, late: 0 },
      dueAt: 47,
      todayAt: 41.5,
    });
  });
  it('goes on to today where it is late; the period stays to be seen, however late it is', () => {
    expect(lineOfTime(suspended, '2026-12-03')).toMatchObject({
      days: 50,
      dueAt: 47,
      todayAt: 49.5,
      totals: { late: 3 },
    });
    expect(lineOfTime(suspended, '2028-11-30')).toMatchObject({ days: 94, todayAt: 94, totals: { late: 731 } });
  });
  it('ends with what stopped the clock: today is not on it', () =>
    expect(lineOfTime({ ...suspended, status: 'met' }, '2027-01-01')).toMatchObject({ days: 47, todayAt: null }));
  it('is open while the clock stands still, and has no end', () => {
    const ledger: Line[] = [
      event('2026-11-05'),
      ...counted('2026-11-06', 10),
      { date: '2026-11-16', number: null, reason: 'still-paused' },
    ];
    const line = lineOfTime({ start: '2026-11-05', due: null, status: 'paused', ledger }, '2026-11-25');
    expect(alike(line)?.at(-1)).toEqual(['paused', 11, 10]);
    expect(line).toMatchObject({ dueAt: null, todayAt: 20.5 });
  });
  it('of months is one stretch; of hours, or of an end nobody knows, there is none', () => {
    const months: Given = { start: '2026-11-25', due: '2027-02-25', status: 'running', ledger: [] };
    expect(alike(lineOfTime(months, '2026-12-01'))).toEqual([
      ['left-out', 0, 1],
      ['counted', 1, 92],
    ]);
    expect(lineOfTime({ ...months, due: '2026-11-25' }, '2026-12-01')).toBeNull();
    expect(lineOfTime({ ...months, due: null }, '2026-12-01')).toBeNull();
  });
});
