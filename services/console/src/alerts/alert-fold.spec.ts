import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { anEvent } from '@cau-noi/testing';
import { alertView, type AlertFact } from './alert-fold.js';

const [alertId, caseId, commune, province] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const head = { alertId, caseId, cause: 'overdue' as const, line: 'state' as const };
const at = (hour: number): string => `2026-03-02T${String(hour).padStart(2, '0')}:00:00.000Z`;
const to = (unitId: string) => ({ unitId, postId: randomUUID(), officerId: null });

const raised = anEvent('escalation.alert-raised.v1', {
  ...head,
  unitId: commune,
  step: 0,
  addressee: to(commune),
  raisedAt: at(1),
  nextAt: at(2),
});
const climbed = anEvent('escalation.alert-climbed.v1', {
  ...head,
  step: 2,
  addressee: to(province),
  skipped: [{ unitId: randomUUID(), reason: 'vacant' }],
  climbedAt: at(2),
  nextAt: at(3),
});
const repeated = anEvent('escalation.alert-repeated.v1', {
  ...head,
  step: 2,
  times: 1,
  addressee: to(province),
  repeatedAt: at(3),
  nextAt: at(4),
});
const said = { word: 'watching' as const, returnOn: '2026-03-09' };
const acknowledged = anEvent('escalation.alert-acknowledged.v1', { ...head, acknowledgedAt: at(4), ...said });
const ended = anEvent('escalation.alert-ended.v1', { ...head, reason: 'decided', endedAt: at(5) });
const view = (first: AlertFact, ...more: AlertFact[]) => alertView([first, ...more]);

describe('an alert', () => {
  it('waits at the last rung it was told to, and says when the next is told', () => {
    expect(view(raised)).toMatchObject({ state: 'raised', rungs: [{ unitId: commune }], nextAt: at(2) });
    expect(view(raised, climbed)).toMatchObject({
      rungs: [{ step: 0 }, { step: 2, unitId: province }],
      skipped: [{ step: 2, reason: 'vacant' }],
      nextAt: at(3),
    });
  });
  it('counts its repetitions, which are no new rungs', () => {
    expect(view(raised, climbed, repeated)).toMatchObject({
      repeated: 1,
      rungs: [{ step: 0 }, { step: 2 }],
      nextAt: at(4),
    });
  });
  it('is told to nobody further once acknowledged, and stands until its cause ends', () => {
    expect(view(raised, acknowledged)).toMatchObject({
      state: 'acknowledged',
      nextAt: null,
      acknowledged: { at: at(4), word: 'watching', returnOn: '2026-03-09' },
      ended: null,
    });
    expect(view(raised, ended)).toMatchObject({ state: 'ended', ended: { reason: 'decided' }, nextAt: null });
  });
  it('has no answer any more once something was told after it', () => {
    const broken = anEvent('escalation.alert-climbed.v1', {
      ...head,
      step: 3,
      addressee: to(province),
      skipped: [],
      because: { reason: 'promise-broken' },
      answers: 1,
      climbedAt: at(6),
      nextAt: at(7),
    });
    expect(view(raised, acknowledged, broken)).toMatchObject({ state: 'raised', acknowledged: null, nextAt: at(7) });
    const again = anEvent('escalation.alert-acknowledged.v1', { ...head, acknowledgedAt: at(8), ...said, answer: 2 });
    expect(view(broken, again, acknowledged, raised)).toMatchObject({
      state: 'acknowledged',
      acknowledged: { at: at(8) },
    });
  });
  it('that somebody called not theirs waits for the next one', () => {
    const refused = anEvent('escalation.alert-acknowledged.v1', { ...head, acknowledgedAt: at(4), word: 'not-mine' });
    expect(view(raised, refused)).toMatchObject({ state: 'raised', acknowledged: null });
  });
  it('of a crowd has the size that was told last', () => {
    const grown = anEvent('escalation.alert-repeated.v1', {
      ...head,
      step: 0,
      times: 1,
      addressee: to(commune),
      groupSize: 31,
      repeatedAt: at(3),
      nextAt: at(4),
    });
    expect(view(raised, grown).groupSize).toBe(31);
  });
  it('is the same in whatever order its facts arrive', () => {
    const facts: AlertFact[] = [raised, climbed, repeated, acknowledged, ended];
    const whole = alertView([raised, climbed, repeated, acknowledged, ended]);
    fc.assert(
      fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), ([first, ...more]) => {
        expect(view(first!, ...more)).toEqual(whole);
      }),
    );
  });
});
