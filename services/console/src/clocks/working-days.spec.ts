import { withoutNotices, workingCalendar } from '@cau-noi/calendar';
import { workingDaysLeft } from './working-days.js';

const calendar = workingCalendar([
  { date: '2026-11-24', kind: 'holiday', status: 'official' },
  { date: '2026-11-23', kind: 'swap-off', status: 'proposed' },
  { date: '2026-11-28', kind: 'swap-work', status: 'proposed' },
]);

describe('working days left on Wednesday 25/11/2026', () => {
  it.each([
    ['2026-12-02', 5],
    ['2026-11-27', 2],
    ['2026-11-25', 0],
    ['2026-11-19', -3],
    ['2026-11-29', 2],
  ])('until %s are %i', (due, left) => expect(workingDaysLeft('2026-11-25', due, calendar)).toBe(left));
  it('leave out weekends and what is off by law where no notice is known, as deadline counts', () => {
    expect(workingDaysLeft('2026-11-06', '2026-11-11', withoutNotices)).toBe(3);
    expect(workingDaysLeft('2026-11-20', '2026-11-25', withoutNotices)).toBe(2); // 24/11 (NQ 28/2026/QH16)
  });
  it('count swapped Saturdays once they are official', () => {
    const swapped = workingCalendar([{ date: '2026-11-28', kind: 'swap-work', status: 'official' }]);
    expect(workingDaysLeft('2026-11-27', '2026-11-30', swapped)).toBe(2);
  });
  it('are not counted over years', () =>
    expect(workingDaysLeft('2026-11-25', '2199-01-01', withoutNotices)).toBeNull());
});
