import { drafted } from './calendar-draft.js';
import type { CalendarDay } from './calendar.js';

const today = '2026-11-20';
const day = (date: string, over: Partial<CalendarDay> = {}): CalendarDay => ({
  date,
  kind: 'swap-off',
  status: 'official',
  source: 'TB 1',
  knownAt: '2026-11-01',
  ...over,
});
const year = {
  year: 2026,
  version: 3,
  days: [day('2026-01-02'), day('2026-11-23', { status: 'proposed', proposal: 'a' })],
};
const other = { year: 2027, version: 1, days: [day('2027-01-02', { status: 'proposed', proposal: 'a' })] };

describe('a calendar that is about to change', () => {
  it('has the days entered, instead of those about the same date', () => {
    const [next] = drafted(
      [year],
      { year: 2026, status: 'withdrawn', days: [{ date: '2026-01-02', kind: 'swap-off' }] },
      today,
    );
    expect(next).toMatchObject({
      version: 4,
      days: [year.days[1], { date: '2026-01-02', status: 'withdrawn', knownAt: today }],
    });
  });
  it('has a proposal as a whole, in every year it has days in', () => {
    const next = drafted([year, other], { year: 2026, status: 'official', proposal: 'a' }, today);
    expect(next.map(({ days }) => days.filter(({ status }) => status === 'official').map(({ date }) => date))).toEqual([
      ['2026-01-02', '2026-11-23'],
      ['2027-01-02'],
    ]);
  });
  it('may be of a year nothing was known of; the others stay as they are', () => {
    const next = drafted(
      [year],
      { year: 2028, status: 'official', days: [{ date: '2028-01-03', kind: 'holiday' }] },
      today,
    );
    expect(next[0]).toBe(year);
    expect(next[1]).toMatchObject({ year: 2028, version: 1, days: [{ date: '2028-01-03' }] });
  });
});
