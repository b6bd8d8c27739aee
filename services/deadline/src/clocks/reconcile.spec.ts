import { aCase, official, types } from '../../test/a-case.js';
import { aClassification, aDecision, anAcceptance, aRegistration, aWithdrawal, caseId } from '../../test/facts.js';
import { calendarOf, withLawDays } from '../calendars/calendar.js';
import { nextAt } from './noticeable.js';

/** As a release counted that did not know the fixed holidays. */
const weekendsAlone = withLawDays(calendarOf([]), 'none');
const at = (instant: string): Date => new Date(instant);
const dueAt = '2026-12-04T03:00:00.000Z';
const lateFrom = '2026-12-04T03:00:00.001Z';

const aUnitDate = () => {
  const one = aCase();
  const events = one.learns(aRegistration('2026-11-23', { dueAt }), '2026-11-23T03:00:00Z');
  return { ...one, events };
};

describe('a clock that starts', () => {
  it('is published with its term and what it rests on', () => {
    expect(aUnitDate().events).toEqual([
      {
        type: 'deadline.clock-started.v1',
        subject: caseId,
        data: expect.objectContaining({
          clockId: 'id-of-DON-VI',
          caseId,
          rule: 'DON-VI',
          start: '2026-11-23',
          due: '2026-12-04',
          lateFrom,
          warnAt: '2026-12-01T17:00:00.000Z',
          unitOfCount: 'instant',
          length: null,
          calendar: [],
          weekendsOnly: false,
        }),
      },
    ]);
  });
  it('is quiet when the same facts come again', () => {
    const one = aUnitDate();
    const known = aRegistration('2026-11-23', { dueAt });
    expect(
      one.learns({ ...known, at: one.clock('DON-VI').startedBy.at, id: 'ffffffff' }, '2026-11-24T03:00:00Z'),
    ).toEqual([]);
  });
  it('waits for its first warning, then for its end, then for nothing', () => {
    const one = aUnitDate();
    const waits = [nextAt(one.clock('DON-VI'))];
    for (const instant of ['2026-12-01T17:00:00Z', '2026-12-03T17:00:00Z', lateFrom]) {
      one.reaches(instant);
      waits.push(nextAt(one.clock('DON-VI')));
    }
    expect(waits).toEqual([at('2026-12-01T17:00:00Z'), at('2026-12-03T17:00:00Z'), at(lateFrom), null]);
  });
});

describe('the timer', () => {
  it('says nothing before the warning', () => {
    expect(aUnitDate().reaches('2026-12-01T16:59:59.999Z')).toEqual([]);
  });
  it('warns once', () => {
    const one = aUnitDate();
    expect(one.reaches('2026-12-01T17:00:00Z')).toEqual([
      expect.objectContaining({
        type: 'deadline.due-soon.v1',
        data: expect.objectContaining({ warning: 'two-working-days-left', noticedAt: '2026-12-01T17:00:00.000Z' }),
      }),
    ]);
    expect(one.reaches('2026-12-02T17:00:00Z')).toEqual([]);
  });
  it('is quiet at the due instant itself', () => {
    const one = aUnitDate();
    one.reaches('2026-12-03T17:00:00Z');
    expect(one.reaches(dueAt)).toEqual([]);
  });
  it('calls a clock overdue at lateFrom, once', () => {
    const one = aUnitDate();
    expect(types(one.reaches(lateFrom))).toEqual(['overdue']);
    expect(one.reaches('2027-01-01T00:00:00Z')).toEqual([]);
  });
  it('leaves a clock alone that has ended', () => {
    const one = aUnitDate();
    one.learns(aDecision('2026-12-03'), '2026-12-03T09:00:00Z');
    expect(one.reaches('2027-01-01T00:00:00Z')).toEqual([]);
  });
});

describe('a decision', () => {
  it('in time stops the clock as met', () => {
    const one = aUnitDate();
    expect(one.learns(aDecision(dueAt), dueAt)).toEqual([
      expect.objectContaining({
        type: 'deadline.clock-stopped.v1',
        data: expect.objectContaining({ outcome: 'met', cause: 'case-decided', stoppedAt: dueAt }),
      }),
    ]);
  });
  it('after the overdue stops the clock as late and leaves the overdue standing', () => {
    const one = aUnitDate();
    one.reaches(lateFrom);
    expect(types(one.learns(aDecision('2026-12-05'), '2026-12-05T09:00:00Z'))).toEqual(['clock-stopped']);
    expect(one.clock('DON-VI')).toMatchObject({ status: 'late', overdueAt: at(lateFrom) });
  });
  it('that comes late before the timer ran says both: overdue, then stopped', () => {
    const one = aUnitDate();
    expect(types(one.learns(aDecision('2026-12-05'), '2026-12-05T09:00:00Z'))).toEqual(['overdue', 'clock-stopped']);
  });
  it('that was taken in time and entered late withdraws the overdue', () => {
    const one = aUnitDate();
    one.reaches(lateFrom);
    expect(types(one.learns(aDecision('2026-12-03'), '2026-12-07T09:00:00Z'))).toEqual([
      'overdue-withdrawn',
      'clock-stopped',
    ]);
    expect(one.clock('DON-VI')).toMatchObject({ status: 'met', overdueAt: null });
  });
  it('of an earlier day turns late into met', () => {
    const one = aUnitDate();
    one.learns(aDecision('2026-12-05'), '2026-12-05T09:00:00Z');
    expect(types(one.learns(aDecision('2026-12-03'), '2026-12-07T09:00:00Z'))).toEqual([
      'overdue-withdrawn',
      'clock-stopped',
    ]);
  });
  it('that arrived before the registration starts and stops the clock at once', () => {
    const one = aCase();
    expect(one.learns(aDecision('2026-12-03'), '2026-12-03T09:00:00Z')).toEqual([]);
    expect(types(one.learns(aRegistration('2026-11-23', { dueAt }), '2026-12-03T10:00:00Z'))).toEqual([
      'clock-started',
      'clock-stopped',
    ]);
  });
  it('is quiet when it comes twice', () => {
    const one = aUnitDate();
    const decision = aDecision('2026-12-03');
    one.learns(decision, '2026-12-03T09:00:00Z');
    expect(one.learns(decision, '2026-12-03T09:00:00Z')).toEqual([]);
  });
});

describe('a case that is classified anew', () => {
  it('loses the clock of the one kind and gets that of the other', () => {
    const one = aCase();
    one.learns(aRegistration('2026-11-20'), '2026-11-20T03:00:00Z');
    const events = one.learns(aClassification('2026-11-21', 'TC'), '2026-11-21T03:00:00Z');
    expect(events.map(({ type, data }) => [type, 'rule' in data && data.rule])).toEqual([
      ['deadline.clock-started.v1', 'TC-XLBD'],
      ['deadline.clock-stopped.v1', 'KN1-TL'],
    ]);
  });
  it('takes back the overdue of the kind it never was', () => {
    const one = aCase();
    one.learns(aRegistration('2026-11-20'), '2026-11-20T03:00:00Z');
    one.reaches('2026-12-02T17:00:00Z');
    expect(types(one.learns(aClassification('2026-11-21', 'KNPA'), '2026-12-04T03:00:00Z'))).toEqual([
      'clock-started', // the reply to a reflection
      'overdue-withdrawn',
      'clock-stopped',
    ]);
    expect(one.clock('KN1-TL').status).toBe('cancelled');
  });
  it('starts the clock again when it turns out to be what it was first', () => {
    const one = aCase();
    one.learns(aRegistration('2026-11-20'), '2026-11-20T03:00:00Z');
    one.learns(aClassification('2026-11-21', 'KNPA', 2), '2026-11-21T03:00:00Z');
    expect(types(one.learns(aClassification('2026-11-22', 'KN', 3), '2026-11-22T03:00:00Z'))).toEqual([
      'clock-started',
      'clock-stopped', // the reply to a reflection
    ]);
  });
});

describe('a withdrawn petition', () => {
  it('cancels the clock', () => {
    const one = aUnitDate();
    expect(one.learns(aWithdrawal('2026-12-01'), '2026-12-01T03:00:00Z')).toEqual([
      expect.objectContaining({ data: expect.objectContaining({ outcome: 'cancelled' }) }),
    ]);
  });
});

describe('a calendar that comes later', () => {
  const received = aRegistration('2026-11-20', { kind: 'TC' });

  it('moves the clock and says from where', () => {
    const one = aCase(weekendsAlone);
    one.learns(received, '2026-11-20T03:00:00Z');
    expect(one.knowsCalendar(official, '2026-11-21T03:00:00Z')).toEqual([
      expect.objectContaining({
        type: 'deadline.clock-rederived.v1',
        data: expect.objectContaining({ previousDue: '2026-12-01', due: '2026-12-02', cause: 'calendar-changed' }),
      }),
    ]);
  });
  it('takes back an overdue that by it is none', () => {
    const one = aCase(weekendsAlone);
    one.learns(received, '2026-11-20T03:00:00Z');
    one.reaches('2026-12-01T17:00:00Z');
    expect(types(one.knowsCalendar(official, '2026-12-02T03:00:00Z'))).toEqual([
      'clock-rederived',
      'overdue-withdrawn',
    ]);
    expect(types(one.reaches('2026-12-02T17:00:00Z'))).toEqual(['overdue']);
  });
  it('changes nothing about a clock that has ended', () => {
    const one = aCase(weekendsAlone);
    one.learns(received, '2026-11-20T03:00:00Z');
    one.learns(anAcceptance('2026-11-25', { kind: 'TC', dueAt: null }), '2026-11-25T03:00:00Z');
    expect(types(one.knowsCalendar(official, '2026-11-26T03:00:00Z'))).toEqual([]);
  });
  it('is quiet the second time', () => {
    const one = aCase(weekendsAlone);
    one.learns(received, '2026-11-20T03:00:00Z');
    one.knowsCalendar(official, '2026-11-21T03:00:00Z');
    expect(one.knowsCalendar(official, '2026-11-21T04:00:00Z')).toEqual([]);
  });
});
