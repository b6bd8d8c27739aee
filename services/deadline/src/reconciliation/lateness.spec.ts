import { aDecision, aRegistration, caseId } from '../../test/facts.js';
import { calendarOf } from '../calendars/calendar.js';
import { derive } from '../clocks/case-clocks.js';
import { differencesOf, truthOf, type KnownAlert, type SaidOverdue, type Truth } from './lateness.js';

const clockId = 'the-clock';
const late: Truth = {
  caseId,
  clockId,
  rule: 'KN1-TL',
  lateFrom: new Date('2026-03-05T17:00:00Z'),
  isLate: true,
  isRunning: true,
};
const inTime: Truth = { ...late, isLate: false };
const endedLate: Truth = { ...late, isRunning: false };
const said: SaidOverdue = { caseId, clockId, rule: 'KN1-TL', stands: true };
const alert: KnownAlert = { caseId, clockId, alertId: 'the-alert', endedAt: null };
const endedAlert: KnownAlert = { ...alert, endedAt: new Date('2026-03-09T01:00:00Z') };
const codes = (...evidence: Parameters<typeof differencesOf>): string[] =>
  differencesOf(...evidence).map(({ code, found }) => `${code}: ${found}`);

describe('a clock that is late and runs', () => {
  it('agrees when its overdue and its alert stand', () => {
    expect(codes([late], [said], [alert])).toEqual([]);
    expect(codes([late], [said], [endedAlert, alert])).toEqual([]);
  });

  it('misses what does not stand', () => {
    expect(codes([late], [], [alert])).toEqual(['overdue-missing: no-overdue']);
    expect(codes([late], [{ ...said, stands: false }], [alert])).toEqual(['overdue-missing: no-overdue']);
    expect(codes([late], [said], [])).toEqual(['alert-missing: no-alert']);
    expect(codes([late], [said], [endedAlert])).toEqual(['alert-missing: alert-ended']);
  });
});

describe('a clock that ended late', () => {
  it('agrees when its overdue stands and its alert stood', () => {
    expect(codes([endedLate], [said], [endedAlert])).toEqual([]);
  });

  it('differs when the alert stands still, or never did', () => {
    expect(codes([endedLate], [said], [alert])).toEqual(['alert-unfounded: alert']);
    expect(codes([endedLate], [said], [])).toEqual(['alert-missing: no-alert']);
  });
});

describe('a clock in time', () => {
  it('agrees when nothing stands', () => {
    expect(codes([inTime], [{ ...said, stands: false }], [endedAlert])).toEqual([]);
  });

  it('differs when an overdue or an alert stands', () => {
    expect(codes([inTime], [said], [alert])).toEqual(['overdue-unfounded: overdue', 'alert-unfounded: alert']);
  });
});

describe('what is told of clocks that no fact gives rise to', () => {
  it('is a difference', () => {
    expect(codes([], [said], [])).toEqual(['overdue-unfounded: overdue']);
    expect(codes([], [], [{ ...alert, clockId: null }])).toEqual(['alert-unfounded: alert']);
  });
});

describe('a difference', () => {
  it('names the case, the clock, the rule and since when, as far as anybody knows them', () => {
    const lateFrom = '2026-03-05T17:00:00.000Z';
    const overdue = { code: 'overdue-missing', expected: 'overdue', found: 'no-overdue' };
    expect(differencesOf([late], [], [alert])).toEqual([{ ...overdue, caseId, clockId, rule: 'KN1-TL', lateFrom }]);
    const unfounded = { code: 'overdue-unfounded', expected: 'no-overdue', found: 'overdue' };
    expect(differencesOf([], [said], [])).toEqual([{ ...unfounded, caseId, clockId, rule: 'KN1-TL', lateFrom: null }]);
    const stray = { code: 'alert-unfounded', expected: 'no-alert', found: 'alert' };
    expect(differencesOf([], [], [{ ...alert, clockId: null }])).toEqual([
      { ...stray, caseId, clockId: null, rule: null, lateFrom: null },
    ]);
    expect(differencesOf([{ ...inTime, lateFrom: null }], [said], [])).toEqual([
      { ...unfounded, caseId, clockId, rule: 'KN1-TL', lateFrom: null },
    ]);
  });
});

describe('the truth about a clock', () => {
  const dueAt = '2026-03-05T03:00:00.000Z';
  const truthAt = (now: string, ...more: Parameters<typeof derive>[0]) =>
    derive([aRegistration('2026-03-02', { dueAt }), ...more], calendarOf([]))
      .filter(({ rule }) => rule === 'DON-VI')
      .map((clock) => truthOf(clock, caseId, clockId, new Date(now)));

  it('is late from its first late millisecond on', () => {
    expect(truthAt('2026-03-05T03:00:00.000Z')).toMatchObject([{ isLate: false, isRunning: true }]);
    expect(truthAt('2026-03-05T03:00:00.001Z')).toMatchObject([{ isLate: true, isRunning: true }]);
  });

  it('is what ended it, whenever one looks', () => {
    expect(truthAt('2026-03-09T00:00:00Z', aDecision('2026-03-04'))).toMatchObject([
      { isLate: false, isRunning: false },
    ]);
    expect(truthAt('2026-03-09T00:00:00Z', aDecision('2026-03-06'))).toMatchObject([
      { isLate: true, isRunning: false },
    ]);
  });
});
