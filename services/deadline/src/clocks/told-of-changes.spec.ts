import { aCase, official, types } from '../../test/a-case.js';
import {
  aClassification,
  aCorrection,
  aDecision,
  aFact,
  aMark,
  anAcceptance,
  anExtension,
  aRegistration,
  aTakeOver,
} from '../../test/facts.js';
import { officialCalendars } from '../../test/official-calendars.js';
import { calendarOf, type CalendarDay } from '../calendars/calendar.js';
import type { Clock } from './clock.js';
import { reconcile } from './reconcile.js';

const morning = (day: string): string => `${day}T02:00:00.000Z`;
/** A denunciation accepted on 07/09/2026, due on 07/10/2026. */
const aSettlement = () => {
  const one = aCase();
  one.learns(aRegistration('2026-09-01', { kind: 'TC' }), morning('2026-09-01'));
  one.learns(anAcceptance('2026-09-07', { kind: 'TC' }), morning('2026-09-07'));
  return one;
};
const aUnitDate = (from = '2026-11-16') => {
  const one = aCase();
  one.learns(aRegistration(from, { dueAt: '2026-12-04T03:00:00.000Z' }), morning(from));
  return one;
};
/** The official calendar with one more row and another version for 2026. */
const official2026 = (...more: { date: string; kind: CalendarDay['kind'] }[]) =>
  calendarOf(
    officialCalendars.map((year) =>
      year.year !== 2026
        ? year
        : {
            ...year,
            version: 2,
            days: [
              ...year.days,
              ...more.map((row) => ({
                ...row,
                status: 'official' as const,
                source: 'synthetic',
                knownAt: '2026-01-01',
              })),
            ],
          },
    ),
  );

describe('a change that leaves the dates of a clock as they were', () => {
  it('is kept without a word, and what was warned about is not warned about again', () => {
    const one = aSettlement();
    one.reaches(morning('2026-10-05'));
    expect(one.learns(aMark('2026-10-05', ['a']), morning('2026-10-05'))).toEqual([]);
    expect(one.clock('TC-GQ')).toMatchObject({ traits: { criteria: ['a'] }, warned: ['four-fifths-over'] });
  });
  it('leaves an overdue standing', () => {
    const one = aSettlement();
    one.reaches('2026-10-07T17:00:00.000Z');
    expect(one.learns(aMark('2026-10-05', ['a']), '2026-10-07T17:00:00.000Z')).toEqual([]);
    expect(one.clock('TC-GQ').overdueAt).not.toBeNull();
  });
  it('of the calendar moves the warnings of a date set by the unit', () => {
    const one = aUnitDate('2026-11-23');
    const before = one.clock('DON-VI').warnings.map(({ at }) => at.toISOString());
    expect(one.knowsCalendar(official2026({ date: '2026-12-03', kind: 'holiday' }), morning('2026-11-24'))).toEqual([]);
    expect([before[0], one.clock('DON-VI').warnings[0]?.at.toISOString()]).toEqual([
      '2026-12-01T17:00:00.000Z',
      '2026-11-30T17:00:00.000Z',
    ]);
  });
  it('of the calendar leaves its version with the clock', () => {
    const one = aCase();
    one.learns(aRegistration('2026-11-16', { kind: 'TC' }), morning('2026-11-16'));
    expect(one.knowsCalendar(official2026(), morning('2026-11-17'))).toEqual([]);
    expect(one.clock('TC-XLBD').calendar).toEqual([{ year: 2026, version: 2 }]);
  });
});

describe('a clock that another unit has now', () => {
  it('says so while it runs, although its dates stay', () => {
    const one = aSettlement();
    const told = one.learns(aTakeOver('2026-09-09', 'superior'), morning('2026-09-09'));
    expect(told).toContainEqual(
      expect.objectContaining({
        type: 'deadline.clock-rederived.v1',
        data: expect.objectContaining({ rule: 'TC-TLTB', unitId: 'superior', cause: 'case-taken-over' }),
      }),
    );
    expect(told.filter(({ data }) => 'rule' in data && data.rule === 'TC-XLBD')).toEqual([]);
  });
});

describe('a clock that stands still', () => {
  it('says so when the pause was known before the clock was', () => {
    const one = aCase();
    one.learns(aFact('case-suspended', '2026-09-20'), morning('2026-09-20'));
    one.learns(aRegistration('2026-09-01', { kind: 'TC' }), morning('2026-09-21'));
    expect(types(one.learns(anAcceptance('2026-09-07', { kind: 'TC' }), morning('2026-09-21')))).toEqual(
      expect.arrayContaining(['clock-started', 'clock-paused']),
    );
  });
  it('is derived anew, not paused again, when something else of it changes', () => {
    const one = aSettlement();
    one.learns(aFact('case-suspended', '2026-09-20'), morning('2026-09-20'));
    const told = one.learns(
      aCorrection('2026-09-22', { acceptedAt: '2026-09-08T01:00:00.000Z' }),
      morning('2026-09-22'),
    );
    const settlement = told.filter(({ data }) => 'rule' in data && data.rule === 'TC-GQ');
    expect(types(settlement)).toEqual(['clock-rederived']);
  });
  it('stands still from its own first day when its pause turns out to have begun before it', () => {
    const one = aSettlement();
    one.learns(aFact('case-suspended', '2026-09-08'), morning('2026-09-08'));
    const told = one.learns(
      aCorrection('2026-09-22', { acceptedAt: '2026-09-09T01:00:00.000Z' }),
      morning('2026-09-22'),
    );
    const settlement = told.filter(({ data }) => 'rule' in data && data.rule === 'TC-GQ');
    expect(settlement).toMatchObject([{ type: 'deadline.clock-paused.v1', data: { pausedOn: '2026-09-09' } }]);
    expect(one.clock('TC-GQ')).toMatchObject({ status: 'paused', pausedFrom: '2026-09-09' });
  });
});

describe('what a clock said before', () => {
  it('is kept with both ends when it moves', () => {
    const one = aSettlement();
    expect(one.learns(anExtension('2026-10-05'), morning('2026-10-05'))).toMatchObject([
      { data: { previousLateFrom: '2026-10-07T17:00:00.000Z', lateFrom: '2026-11-06T17:00:00.000Z' } },
    ]);
  });
  it('is kept when an overdue is taken back, and not when a clock ends as it stood', () => {
    const back = aSettlement();
    back.reaches('2026-10-07T17:00:00.000Z');
    back.learns(aDecision('2026-10-05'), morning('2026-10-08'));
    expect(back.past).toMatchObject([{ clockId: 'id-of-TC-GQ', status: 'running', overdueAt: expect.any(Date) }]);
    const late = aSettlement();
    late.reaches('2026-10-07T17:00:00.000Z');
    late.learns(aDecision('2026-10-08'), morning('2026-10-08'));
    expect(late.past).toEqual([]);
  });
  it('is kept when no rule calls for the clock any more, once', () => {
    const one = aCase();
    one.learns(aRegistration('2026-11-20'), morning('2026-11-20'));
    one.learns(aClassification('2026-11-21', 'TC', 2), morning('2026-11-21'));
    expect(one.past).toMatchObject([
      { clockId: 'id-of-KN1-TL', status: 'running', cause: { type: 'case-classified' } },
    ]);
    const told = one.learns(anAcceptance('2026-11-23', { kind: 'TC' }), morning('2026-11-23'));
    expect(told.filter(({ data }) => 'rule' in data && data.rule === 'KN1-TL')).toEqual([]);
    expect(one.past).toHaveLength(1);
  });
});

describe('a clock that has ended', () => {
  it('does not stop again when papers entered later leave its end as it was', () => {
    const one = aSettlement();
    one.learns(aDecision('2026-10-06'), morning('2026-10-06'));
    const told = one.learns(anExtension('2026-10-05'), morning('2026-10-08'));
    expect([types(told), one.clock('TC-GQ').due]).toEqual([['clock-rederived'], '2026-11-06']);
  });
  it('follows an extension entered later in place of another one', () => {
    const one = aSettlement();
    one.learns(aMark('2026-09-08', ['a']), morning('2026-09-08'));
    one.learns(anExtension('2026-10-05', { document: '12/QĐ', version: 7 }), morning('2026-10-05'));
    one.learns(aDecision('2026-10-30'), morning('2026-10-30'));
    one.learns(anExtension('2026-10-01', { days: 10, document: '11/QĐ', version: 6 }), morning('2026-11-02'));
    expect(one.clock('TC-GQ')).toMatchObject({ status: 'late', due: '2026-10-19' });
  });
  it('has nothing more to warn about when it is told of first', () => {
    const one = aCase();
    one.learns(aDecision('2026-12-03'), morning('2026-12-03'));
    const dueAt = '2026-12-04T03:00:00.000Z';
    expect(one.learns(aRegistration('2026-11-16', { dueAt }), morning('2026-12-03'))[0]).toMatchObject({
      type: 'deadline.clock-started.v1',
      data: { warnAt: null },
    });
  });
});

describe('a change of the calendar or of the rules', () => {
  const worked = official2026({ date: '2026-09-08', kind: 'holiday' });
  const closed = () => {
    const one = aSettlement();
    one.learns(aDecision('2026-10-06'), morning('2026-10-06'));
    return one;
  };

  it('leaves alone what has ended, although the rule or the date would be another now', () => {
    const one = closed();
    const [settled, screened] = [one.clock('TC-GQ'), one.clock('TC-XLBD')];
    expect(one.knowsCalendar(worked, morning('2026-10-07'))).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ data: expect.objectContaining({ rule: 'TC-GQ' }) })]),
    );
    expect([one.clock('TC-GQ'), one.clock('TC-XLBD')]).toEqual([settled, screened]);
  });
  it('neither brings in nor takes away a clock that has ended, and does both with one that is open', () => {
    const one = aSettlement();
    one.learns(aDecision('2026-10-06'), morning('2026-10-06'));
    const all = ['TC-XLBD', 'TC-TLTB', 'TC-GQ', 'TC-KL'].map((family) => one.clock(family));
    const [screened, told, settled, sent] = all as [Clock, Clock, Clock, Clock];
    const occasion = (type: 'rule-changed' | 'unit-changed') => ({
      caseId: sent.caseId,
      now: new Date(morning('2026-10-07')),
      cause: { type, id: 'release', at: new Date(morning('2026-10-07')) },
      idOf: (family: string) => `id-of-${family}`,
    });
    const by = (had: Clock[], derived: Clock[], type: 'rule-changed' | 'unit-changed' = 'rule-changed') =>
      reconcile(had, derived, occasion(type)).changed.map(({ family, status }) => `${family} ${status}`);
    expect(by([settled], [{ ...settled, rule: 'TC-GH1' }])).toEqual([]);
    expect(by([settled], [])).toEqual([]);
    expect(by([], [settled])).toEqual([]);
    expect(by([sent], [])).toEqual(['TC-KL cancelled']);
    expect(by([], [sent])).toEqual(['TC-KL running']);
    expect(by([sent], [{ ...sent, status: 'met', stoppedBy: settled.stoppedBy }])).toEqual(['TC-KL met']);
    expect(by([settled, screened, told], [settled, screened], 'unit-changed')).toEqual(['TC-TLTB cancelled']);
  });
});

describe('the timer that comes when several warnings are due', () => {
  it('says the last of them only', () => {
    const one = aUnitDate();
    expect(one.reaches('2026-12-03T17:00:00.000Z')).toEqual([
      expect.objectContaining({ data: expect.objectContaining({ warning: 'last-working-day' }) }),
    ]);
    expect(one.clock('DON-VI').warned).toEqual(['four-fifths-over', 'last-working-day']);
  });
});

describe('an overdue at the first instant of lateness', () => {
  it('stands when the calendar changes at that very instant and leaves the date', () => {
    const one = aCase();
    one.learns(aRegistration('2026-11-16', { kind: 'TC' }), morning('2026-11-16'));
    const { lateFrom } = one.clock('TC-XLBD');
    one.reaches(lateFrom!.toISOString());
    expect(one.knowsCalendar(official2026({ date: '2026-12-30', kind: 'holiday' }), lateFrom!.toISOString())).toEqual(
      [],
    );
    expect(one.knowsCalendar(official, lateFrom!.toISOString())).toEqual([]);
    expect(one.clock('TC-XLBD').overdueAt).toEqual(lateFrom);
  });
});
