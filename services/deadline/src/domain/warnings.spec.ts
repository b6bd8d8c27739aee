import { officialCalendars } from '../../test/official-calendars.js';
import { calendarOf } from './calendar.js';
import { lateFromDay } from './counting.js';
import { warningsFor } from './warnings.js';

const calendar = calendarOf(officialCalendars);
const warned = (start: string, end: string) =>
  warningsFor({ from: new Date(`${start}T02:00:00Z`), start, end, lateFrom: lateFromDay(end) }, calendar).warnings;

describe('the warning of a period', () => {
  it('comes two working days before the end of a short one', () => {
    expect(warned('2026-11-20', '2026-12-02')).toEqual([
      { code: 'two-working-days-left', at: new Date('2026-11-30T00:00:00+07:00') },
    ]);
  });
  it('is short with ten working days, and long with eleven', () => {
    expect(
      [warned('2026-10-05', '2026-10-19'), warned('2026-10-05', '2026-10-20')].map(([warning]) => warning?.code),
    ).toEqual(['two-working-days-left', 'four-fifths-over']);
  });
  it('comes when four fifths of a long one are over', () => {
    expect(warned('2026-10-01', '2026-10-31')).toEqual([
      { code: 'four-fifths-over', at: new Date('2026-10-25T00:00:00+07:00') },
    ]);
  });
  it('is left out where the period is over before it', () => {
    expect(warned('2026-10-05', '2026-10-06')).toEqual([]);
  });
});
