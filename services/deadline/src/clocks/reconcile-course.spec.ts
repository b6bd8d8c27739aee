import fc from 'fast-check';
import { aCase, types } from '../../test/a-case.js';
import { aDecision, aFact, aMark, anAcceptance, anExtension, aRegistration } from '../../test/facts.js';
import type { Fact } from '../facts/facts.js';
import { nextAt } from './noticeable.js';

const morning = (day: string): string => `${day}T03:00:00Z`;

/** A denunciation that is being settled since 07/09/2026; due on 07/10/2026. */
function aSettlement() {
  const one = aCase();
  one.learns(aRegistration('2026-09-01', { kind: 'TC' }), morning('2026-09-01'));
  one.learns(anAcceptance('2026-09-07', { kind: 'TC' }), morning('2026-09-07'));
  return one;
}

describe('a suspension', () => {
  it('pauses the clock, and nothing is said of it meanwhile', () => {
    const one = aSettlement();
    const events = one.learns(aFact('case-suspended', '2026-09-20'), morning('2026-09-20'));
    expect(events).toMatchObject([
      { type: 'deadline.clock-paused.v1', data: { pausedOn: '2026-09-20', rule: 'TC-GQ' } },
      { type: 'deadline.clock-started.v1', data: { rule: 'TC-TDC' } },
    ]);
    expect(nextAt(one.clock('TC-GQ'))).toBeNull();
    expect(one.reaches('2027-01-01T00:00:00Z').filter(({ data }) => 'rule' in data && data.rule === 'TC-GQ')).toEqual(
      [],
    );
  });
  it('resumes with a new end, and both results stay in history', () => {
    const one = aSettlement();
    one.learns(aFact('case-suspended', '2026-09-20'), morning('2026-09-20'));
    const [resumed] = one.learns(aFact('case-resumed', '2026-10-01', 6), morning('2026-10-01'));
    expect(resumed).toMatchObject({
      type: 'deadline.clock-resumed.v1',
      data: { resumedOn: '2026-10-01', due: '2026-10-19', start: '2026-09-07' },
    });
    expect(one.past.filter(({ rule }) => rule === 'TC-GQ')).toMatchObject([
      { due: '2026-10-07', status: 'running', cause: { type: 'case-suspended' } },
      { due: null, status: 'paused', pausedFrom: '2026-09-20', cause: { type: 'case-resumed' } },
    ]);
  });
  it('entered when it was over already is one change of the date', () => {
    const one = aSettlement();
    one.learns(aFact('case-resumed', '2026-10-01', 6), morning('2026-10-02'));
    expect(one.learns(aFact('case-suspended', '2026-09-20'), morning('2026-10-02'))).toMatchObject([
      {
        type: 'deadline.clock-rederived.v1',
        data: { previousDue: '2026-10-07', due: '2026-10-19', cause: 'case-suspended' },
      },
      { type: 'deadline.clock-started.v1', data: { rule: 'TC-TDC' } },
    ]);
  });
  it('entered three days late takes back the overdue that by law never was', () => {
    const one = aSettlement();
    one.reaches('2026-10-07T17:00:00Z');
    expect(one.clock('TC-GQ').overdueAt).not.toBeNull();
    const told = one.learns(aFact('case-suspended', '2026-10-06'), morning('2026-10-09'));
    expect(types(told)).toEqual(['clock-paused', 'overdue-withdrawn', 'clock-started']);
    expect(one.past.at(-1)).toMatchObject({ due: '2026-10-07', overdueAt: new Date('2026-10-07T17:00:00Z') });
  });
  it('is quiet when it comes twice', () => {
    const one = aSettlement();
    const suspended = aFact('case-suspended', '2026-09-20');
    one.learns(suspended, morning('2026-09-20'));
    expect(one.learns(suspended, morning('2026-09-21'))).toEqual([]);
    expect(one.past).toHaveLength(1);
  });
});

describe('an extension', () => {
  it('moves the end and lets it be warned about again', () => {
    const one = aSettlement();
    one.reaches(morning('2026-10-05'));
    expect(one.clock('TC-GQ').warned).toEqual(['four-fifths-over']);
    expect(one.learns(anExtension('2026-10-05'), morning('2026-10-05'))).toMatchObject([
      { data: { previousDue: '2026-10-07', due: '2026-11-06', cause: 'case-extended' } },
    ]);
    expect(one.clock('TC-GQ').warned).toEqual([]);
  });
  it('that criteria entered afterwards allow counts for a clock that had ended', () => {
    const one = aSettlement();
    one.learns(aMark('2026-09-08', ['a'], 5), morning('2026-09-08'));
    one.learns(anExtension('2026-10-05'), morning('2026-10-05'));
    one.learns(anExtension('2026-11-05', { document: '19/QĐ' }), morning('2026-11-05'));
    one.learns(aDecision('2026-12-01'), morning('2026-12-01'));
    expect(one.clock('TC-GQ')).toMatchObject({ status: 'late', due: '2026-11-06' });
    const told = one.learns(aMark('2026-11-04', ['a', 'b'], 9), morning('2026-12-02'));
    expect(types(told)).toContain('overdue-withdrawn');
    expect(one.clock('TC-GQ')).toMatchObject({ status: 'met', due: '2026-12-07' });
  });
});

describe('a decision that comes while the clock stands still', () => {
  it('is in time', () => {
    const one = aSettlement();
    one.learns(aFact('case-suspended', '2026-09-20'), morning('2026-09-20'));
    const events = one.learns(aDecision('2026-12-01'), morning('2026-12-01'));
    expect(events).toContainEqual(
      expect.objectContaining({
        type: 'deadline.clock-stopped.v1',
        data: expect.objectContaining({ rule: 'TC-GQ', outcome: 'met' }),
      }),
    );
  });
});

describe('the clocks of a case, in whatever order its facts arrive', () => {
  const facts: Fact[] = [
    aRegistration('2026-09-01', { kind: 'TC' }),
    anAcceptance('2026-09-07', { kind: 'TC' }),
    aMark('2026-09-08', ['a', 'b']),
    aFact('case-suspended', '2026-09-20', 6),
    aFact('case-resumed', '2026-10-01', 7),
    anExtension('2026-10-05', { version: 8 }),
    anExtension('2026-11-10', { document: '19/QĐ', version: 9 }),
    aDecision('2026-12-15'),
  ];
  const standing = (order: readonly Fact[]) => {
    const one = aCase();
    let told = order.flatMap((fact) => one.learns(fact, morning('2026-12-20')));
    told = [...told, ...one.reaches(morning('2026-12-21'))];
    const overdue = new Set<string>();
    for (const { type, data } of told) {
      if (!('clockId' in data) || !data.clockId) continue;
      if (type === 'deadline.overdue.v1') overdue.add(data.clockId);
      if (type === 'deadline.overdue-withdrawn.v1') overdue.delete(data.clockId);
    }
    const { due, status, course, overdueAt } = one.clock('TC-GQ');
    return { due, status, course, isOverdue: overdueAt !== null, overdue: [...overdue].sort() };
  };

  it('are the same, and so is what stands of lateness', () => {
    const expected = standing(facts);
    expect(expected).toMatchObject({ due: '2026-12-17', status: 'met', isOverdue: false });
    fc.assert(
      fc.property(fc.shuffledSubarray([...facts, ...facts], { minLength: 2 * facts.length }), (order) => {
        expect(standing(order)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});
