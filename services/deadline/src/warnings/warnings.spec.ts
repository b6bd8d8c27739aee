import { officialCalendars } from '../../test/official-calendars.js';
import { calendarOf } from '../calendars/calendar.js';
import { lateFromDay } from '../period/counting.js';
import { policyFor, usualPolicy } from './warning-policies.js';
import { warningsFor } from './warnings.js';

const calendar = calendarOf(officialCalendars);
const span = (start: string, end: string) => ({
  from: new Date(`${start}T02:00:00Z`),
  start,
  end,
  lateFrom: lateFromDay(end),
  pauses: [],
});
const warned = (start: string, end: string, policy = usualPolicy) => warningsFor(span(start, end), policy, calendar);
const lastDay = (day: string) => ({ code: 'last-working-day', at: new Date(`${day}T00:00:00+07:00`) });

describe('the warning of a period', () => {
  it('comes two working days before the end of a short one', () => {
    expect(warned('2026-11-20', '2026-12-02')).toEqual([
      { code: 'two-working-days-left', at: new Date('2026-11-30T00:00:00+07:00') },
      lastDay('2026-12-02'),
    ]);
  });
  it('is short with ten working days, and long with eleven', () => {
    expect(
      [warned('2026-10-05', '2026-10-19'), warned('2026-10-05', '2026-10-20')].map(([first]) => first?.code),
    ).toEqual(['two-working-days-left', 'four-fifths-over']);
  });
  it('comes when four fifths of a long one are over', () => {
    expect(warned('2026-10-01', '2026-10-31')).toEqual([
      { code: 'four-fifths-over', at: new Date('2026-10-25T00:00:00+07:00') },
      lastDay('2026-10-30'),
    ]);
  });
  it('waits for a pause: its days are none of the period', () => {
    const paused = { ...span('2026-10-01', '2026-11-14'), pauses: [{ from: '2026-10-11', to: '2026-10-25' }] };
    const pauses = paused.pauses.map((each) => ({ ...each, ground: 'suspension' as const }));
    expect(warningsFor({ ...paused, pauses }, usualPolicy, calendar)[0]).toEqual({
      code: 'four-fifths-over',
      at: new Date('2026-11-08T00:00:00+07:00'),
    });
  });
  it('comes on the last working day when the end itself is none', () => {
    expect(warned('2026-10-01', '2026-11-24').at(-1)).toEqual(lastDay('2026-11-23'));
  });
  it('is left out where the period is over before it', () => {
    expect(warned('2026-10-05', '2026-10-06')).toEqual([lastDay('2026-10-06')]);
    expect(warned('2026-10-05', '2026-10-05')).toEqual([]);
  });
  it('follows the policy of its rule', () => {
    expect(warned('2026-10-01', '2026-11-15', policyFor('TCD-45'))).toEqual([
      { code: 'day-reached', at: new Date('2026-10-31T00:00:00+07:00') },
      lastDay('2026-11-13'),
    ]);
  });
  it('is not given on the last day where the policy says so, nor after the end', () => {
    expect(warned('2026-11-20', '2026-12-02', { ...usualPolicy, lastDay: false }).map(({ code }) => code)).toEqual([
      'two-working-days-left',
    ]);
    expect(warned('2026-10-01', '2026-10-20', { ...usualPolicy, afterDays: 20 })).toEqual([lastDay('2026-10-20')]);
  });
  it('is not given at the very instant at which the period begins', () => {
    const from = new Date('2026-10-06T00:00:00+07:00');
    expect(warningsFor({ ...span('2026-10-05', '2026-10-06'), from }, usualPolicy, calendar)).toEqual([]);
  });
  it('comes with the day on which exactly four fifths are over, and leaves out pauses up to then only', () => {
    const from = new Date('2026-10-01T00:00:00+07:00');
    const exact = { ...span('2026-10-01', '2026-10-30'), from };
    const first = (...pauses: { from: string; to: string }[]) =>
      warningsFor(
        { ...exact, pauses: pauses.map((each) => ({ ...each, ground: 'suspension' as const })) },
        usualPolicy,
        calendar,
      )[0]?.at;
    expect(first()).toEqual(new Date('2026-10-25T00:00:00+07:00'));
    // Ten days of pause leave twenty: sixteen are over on 17/10, or on 27/10 where the pause came first.
    expect(first({ from: '2026-10-18', to: '2026-10-28' })).toEqual(new Date('2026-10-17T00:00:00+07:00'));
    expect(first({ from: '2026-10-17', to: '2026-10-27' })).toEqual(new Date('2026-10-27T00:00:00+07:00'));
  });
});
