import { dayOf, endOf, startOf } from '@cau-noi/calendar';
import { chipOf, chipsOf, markOf } from './chip.js';
import type { ClockView } from './clocks.js';

const clock = (given: Partial<ClockView> = {}): ClockView => ({
  clockId: 'one',
  unitId: 'unit',
  rule: 'KN1-GQ',
  ruleVersion: '1',
  article: null,
  unitOfCount: 'calendar-days',
  status: 'running',
  start: '2026-03-02',
  due: '2026-03-10',
  lateFrom: '2026-03-10T17:00:00.000Z',
  warnAt: null,
  pausedOn: null,
  resumedOn: null,
  stoppedAt: null,
  previous: [],
  ...given,
});

describe('a day in Hà Nội', () => {
  it('begins at 17:00 UTC of the day before', () => {
    expect(dayOf(new Date('2026-03-09T16:59:59.999Z'))).toBe('2026-03-09');
    expect(dayOf(new Date('2026-03-09T17:00:00.000Z'))).toBe('2026-03-10');
    expect(startOf(dayOf(new Date('2026-03-10T01:00:00.000Z'))).toISOString()).toBe('2026-03-09T17:00:00.000Z');
    expect(endOf(dayOf(new Date('2026-03-10T01:00:00.000Z'))).toISOString()).toBe('2026-03-10T17:00:00.000Z');
  });
});

describe('the chip of a clock', () => {
  it('counts calendar days to the due date', () => {
    expect(chipOf(clock(), new Date('2026-03-05T01:00:00.000Z'))).toMatchObject({ status: 'running', daysLeft: 5 });
    expect(chipOf(clock(), new Date('2026-03-10T16:59:59.999Z'))).toMatchObject({ status: 'running', daysLeft: 0 });
  });
  it('is late from the late instant, though the event that says so is still on its way', () => {
    expect(chipOf(clock(), new Date('2026-03-10T17:00:00.000Z'))).toMatchObject({ status: 'overdue', daysLeft: -1 });
  });
  it('is not late while the clock stands still, or has stopped', () => {
    expect(chipOf(clock({ status: 'paused' }), new Date('2026-04-01T00:00:00.000Z')).status).toBe('paused');
    expect(chipOf(clock({ status: 'met' }), new Date('2026-04-01T00:00:00.000Z')).status).toBe('met');
  });
  it('says nothing of days where the due date cannot be said', () => {
    expect(chipOf(clock({ due: null, lateFrom: null }), new Date('2026-03-05T01:00:00.000Z')).daysLeft).toBeNull();
  });
});

describe('the chips of a case', () => {
  it('are the open clock that is late first, and the number of the others', () => {
    const clocks = [
      clock(),
      clock({ clockId: 'two', rule: 'KN1-TL', lateFrom: '2026-03-04T17:00:00.000Z' }),
      clock({ status: 'met' }),
    ];
    expect(chipsOf(clocks, new Date('2026-03-03T01:00:00.000Z'))).toMatchObject({ due: { rule: 'KN1-TL' }, more: 1 });
    expect(chipsOf([], new Date('2026-03-03T01:00:00.000Z'))).toEqual({ due: null, more: 0 });
  });
  it('are the clock that falls due first, also while the settlement stands still', () => {
    const still = clock({ clockId: 'two', status: 'paused', due: null, lateFrom: null });
    const at = (day: string, ...clocks: Parameters<typeof chipsOf>[0]) =>
      chipsOf(clocks, new Date(`${day}T01:00:00.000Z`));
    const notice = clock({ rule: 'KN-TDC' });
    expect(at('2026-03-05', still, notice)).toMatchObject({ due: { rule: 'KN-TDC', status: 'running' }, more: 1 });
    expect(at('2026-03-12', still, notice)).toMatchObject({ due: { rule: 'KN-TDC', status: 'overdue' }, more: 1 });
    expect(at('2026-03-12', still)).toMatchObject({ due: { rule: 'KN1-GQ', status: 'paused' }, more: 0 });
  });
  it('say how it ended where nothing runs any more: what was late first, by the day it stopped', () => {
    const met = clock({ status: 'met', stoppedAt: '2026-03-09T01:00:00.000Z' });
    const late = clock({ rule: 'KN1-TL', status: 'late', stoppedAt: '2026-03-13T01:00:00.000Z' });
    const now = new Date('2026-06-01T01:00:00.000Z');
    expect(chipsOf([met], now)).toMatchObject({ due: { status: 'met' }, more: 0 });
    expect(chipsOf([late, met], now)).toMatchObject({ due: { rule: 'KN1-TL', status: 'late', left: -3 }, more: 0 });
    expect(chipsOf([clock({ status: 'cancelled' })], now).due).toBeNull();
  });
});

describe('the mark of 45 days', () => {
  it('is a date in Hà Nội', () => {
    expect(markOf(new Date('2026-03-01T20:00:00.000Z'))).toBe('2026-04-16');
  });
});
