import { aDecision, anAcceptance, aRegistration, caseId } from '../../test/facts.js';
import { officialCalendars } from '../../test/official-calendars.js';
import { calendarOf } from '../calendars/calendar.js';
import { stepsOfClock } from '../clock-view/clock-account.js';
import { derive } from '../clocks/case-clocks.js';
import type { Fact } from '../facts/facts.js';

const calendar = calendarOf(officialCalendars);
const steps = (rule: string, ...facts: Fact[]) => {
  const clock = derive(facts, calendar).find((each) => each.rule === rule);
  return clock ? stepsOfClock({ ...clock, id: 'x', caseId, warned: [], overdueAt: null }, calendar) : [];
};

describe('the derivation of a clock', () => {
  it('names the day of the event, the days off, the end, the other reading, each with its article', () => {
    expect(steps('KN1-TL', aRegistration('2026-11-20')).map(({ date, article }) => [date, article])).toEqual([
      ['2026-11-20', 'BLDS 2015 Đ.147(2)(3)'],
      ['2026-11-20', 'NĐ 124/2020 (sửa đổi: NĐ 155/2026) Đ.16(1)'],
      ['2026-11-21', 'NĐ 124/2020 (sửa đổi: NĐ 155/2026) Đ.16(1)'],
      ['2026-11-24', 'Lịch làm việc năm 2026, bản 1'],
      ['2026-12-02', 'BLDS 2015 Đ.148(6)'],
      ['2026-11-30', 'Luật Khiếu nại 02/2011/QH13 Đ.27'],
    ]);
  });
  it('says that the end moved to the next working day, and what stopped the clock', () => {
    const all = steps('KN1-GQ', aRegistration('2026-10-20'), anAcceptance('2026-10-25'), aDecision('2026-11-26'));
    expect(all.map(({ date, en }) => [date, en])).toEqual([
      ['2026-10-25', 'Starts with: case accepted. This day is not counted.'],
      [
        '2026-10-25',
        'Version luat-02-2011 applies (in force from 2012-07-01), chosen by the day of acceptance 2026-10-25.',
      ],
      ['2026-10-26', 'Counted from this day: 30 days.'],
      ['2026-11-24', 'Official day off.'],
      ['2026-11-24', 'The last day is a day off: moved to the next working day 2026-11-25.'],
      ['2026-11-25', 'Ends at 24:00.'],
      ['2026-11-26', 'Stopped: decision, conclusion or answer, late.'],
    ]);
  });
  it('says that weekends alone counted where there is no official calendar', () => {
    expect(steps('TC-XLBD', aRegistration('2027-12-27', { kind: 'TC' })).at(-1)?.en).toMatch(/only weekends/);
  });
  it('says that a date set by the unit never rolls', () => {
    expect(steps('DON-VI', aRegistration('2026-11-20', { dueAt: '2026-12-05T03:00:00.000Z' }))[1]?.en).toMatch(
      /never rolls/,
    );
  });
});
