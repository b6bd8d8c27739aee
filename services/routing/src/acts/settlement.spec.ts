import { aCase, aColleague, aHead, anAct, aPaper, handler, now, refusalCode, theHandler } from '../../test/builders.js';
import type { Case } from '../case/case.js';
import { refusalOf } from '../case/guards.js';
import { accept, classify, close, decide, submitResult, withdraw } from './settlement.js';

const later = new Date('2026-03-20T10:00:00.000Z');

describe('classifying', () => {
  it('settles kind and subject', () => {
    const { next, events } = classify(aCase({ kind: 'KN' }), { kind: 'TC', subject: 'civil-service' }, anAct());
    expect(next).toMatchObject({ state: 'classified', kind: 'TC', subject: 'civil-service' });
    expect(events[0]).toMatchObject({
      type: 'routing.case-classified.v1',
      data: { kind: 'TC', subject: 'civil-service' },
    });
  });

  it('may be corrected until acceptance, but not repeated', () => {
    const classified = aCase({ state: 'classified' });
    expect(classify(classified, { kind: 'KNPA', subject: 'land-housing' }, anAct()).next.kind).toBe('KNPA');
    expect(refusalCode(() => classify(classified, { kind: 'KN', subject: 'land-housing' }, anAct()))).toBe(
      'already-classified',
    );
  });

  it('is free to the desk while nobody has the case, then to its handler and the heads', () => {
    const to = { kind: 'KN', subject: 'land-housing' } as const;
    expect(classify(aCase(), to, anAct({ who: aColleague() })).events).toHaveLength(1);
    expect(classify(aCase({ handler }), to, anAct({ who: theHandler() })).events).toHaveLength(1);
    expect(refusalCode(() => classify(aCase({ handler }), to, anAct({ who: aColleague() })))).toBe('not-the-handler');
  });
});

describe('accepting', () => {
  const classified = aCase({ state: 'classified', handler });

  it('keeps when and on which paper', () => {
    const { next, events } = accept(classified, { paper: aPaper(), dueAt: null }, anAct());
    expect(next).toMatchObject({ state: 'accepted', acceptedAt: now, handler });
    expect(events[0]).toMatchObject({
      type: 'routing.case-accepted.v1',
      data: { kind: 'KN', document: aPaper(), dueAt: null },
    });
  });

  it('takes a due instant for a KNPA', () => {
    const { next, events } = accept({ ...classified, kind: 'KNPA' }, { paper: null, dueAt: later }, anAct());
    expect(next.dueAt).toEqual(later);
    expect(events[0]?.data).toMatchObject({ dueAt: later.toISOString(), document: null });
  });

  it('asks for a due instant of a KNPA, which has no other limit, unless it was set at registration', () => {
    const reflection = { ...classified, kind: 'KNPA' } as const;
    expect(refusalCode(() => accept(reflection, { paper: null, dueAt: null }, anAct()))).toBe('due-date-required');
    const { events } = accept({ ...reflection, dueAt: later }, { paper: null, dueAt: null }, anAct());
    expect(events[0]?.data).toMatchObject({ dueAt: null });
  });

  it.each(['KN', 'TC', 'KL'] as const)('refuses a due instant for a %s, whose time limit is the law’s', (kind) => {
    expect(refusalCode(() => accept({ ...classified, kind }, { paper: null, dueAt: later }, anAct()))).toBe(
      'due-only-for-knpa',
    );
  });

  it('knows no date of the unit once a reflection was classified as another kind', () => {
    const reflection = aCase({ kind: 'KNPA', state: 'received', dueAt: later });
    const complaint = classify(reflection, { kind: 'KN', subject: 'land-housing' }, anAct()).next;
    expect(accept(complaint, { paper: null, dueAt: null }, anAct()).events[0]?.data).toMatchObject({ dueAt: null });
    expect(refusalCode(() => accept(complaint, { paper: null, dueAt: later }, anAct()))).toBe('due-only-for-knpa');
  });

  it.each(['2099-01-01T00:00:00Z', '2031-03-02T02:00:00.001Z'])('refuses the far date %s', (far) => {
    const reflection = { ...classified, kind: 'KNPA' as const };
    expect(refusalCode(() => accept(reflection, { paper: null, dueAt: new Date(far) }, anAct()))).toBe(
      'due-out-of-range',
    );
  });

  it('refuses a second due instant and one that lies before the acceptance', () => {
    const reflection = aCase({ state: 'classified', kind: 'KNPA' });
    expect(refusalCode(() => accept({ ...reflection, dueAt: later }, { paper: null, dueAt: later }, anAct()))).toBe(
      'due-already-set',
    );
    expect(refusalCode(() => accept(reflection, { paper: null, dueAt: now }, anAct()))).toBe('due-before-acceptance');
  });

  it('is for the handler or a head', () => {
    const given = { paper: null, dueAt: null };
    expect(accept(classified, given, anAct({ who: theHandler() })).events).toHaveLength(1);
    expect(refusalCode(() => accept(classified, given, anAct({ who: aColleague() })))).toBe('not-the-handler');
    expect(refusalCode(() => accept({ ...classified, handler: null }, given, anAct({ who: aColleague() })))).toBe(
      'not-the-handler',
    );
  });
});

describe('a paper', () => {
  it('may carry the date of the day in Hà Nội, which begins at 17:00 UTC', () => {
    const midnight = new Date('2026-03-05T17:00:00.000Z');
    const given = (date: string) => ({ outcome: 'right' as const, paper: aPaper({ date }) });
    const current = aCase({ state: 'verifying', handler });
    expect(decide(current, given('2026-03-06'), anAct({ at: midnight, now: midnight })).events).toHaveLength(1);
    const before = new Date(midnight.getTime() - 1);
    expect(refusalCode(() => decide(current, given('2026-03-06'), anAct({ at: before, now: before })))).toBe(
      'paper-date-in-future',
    );
  });
});

describe('deciding', () => {
  const verifying = aCase({ state: 'verifying', handler });

  it('keeps the instant and tells outcome and paper', () => {
    const { next, events } = decide(
      verifying,
      { outcome: 'partly-right', paper: aPaper() },
      anAct({ who: theHandler() }),
    );
    expect(next).toMatchObject({ state: 'decided', decidedAt: now });
    expect(events[0]).toMatchObject({
      type: 'routing.case-decided.v1',
      data: { kind: 'KN', outcome: 'partly-right', document: aPaper() },
    });
  });

  it('answers a reflection, and only that', () => {
    const given = { outcome: 'answered', paper: aPaper() } as const;
    expect(decide(aCase({ kind: 'KNPA' }), given, anAct({ who: aHead() })).next.state).toBe('decided');
    expect(refusalCode(() => decide(verifying, given, anAct()))).toBe('outcome-not-for-kind');
  });

  it('is not for a colleague', () => {
    expect(
      refusalCode(() => decide(verifying, { outcome: 'right', paper: aPaper() }, anAct({ who: aColleague() }))),
    ).toBe('not-the-handler');
  });

  it('happens once', () => {
    const { next } = decide(verifying, { outcome: 'right', paper: aPaper() }, anAct());
    expect(refusalCode(() => decide(next, { outcome: 'right', paper: aPaper() }, anAct()))).toBe(
      'transition-not-allowed',
    );
  });
});

describe('submitting the result', () => {
  it('puts the case before the one who decides, once', () => {
    const { next } = submitResult(aCase({ state: 'verifying', handler }), anAct({ who: theHandler() }));
    expect(next.state).toBe('awaiting-decision');
    expect(refusalCode(() => submitResult(next, anAct()))).toBe('transition-not-allowed');
  });
});

describe('closing', () => {
  it('settles a decided case', () => {
    const told = { 'decision-sent': now.toISOString() };
    const { next, events } = close(aCase({ state: 'decided', handler, papers: told }), 'settled', anAct());
    expect(next).toMatchObject({ state: 'closed', closedAt: now });
    expect(events[0]).toMatchObject({ type: 'routing.case-closed.v1', data: { outcome: 'settled' } });
  });

  it('files what was never accepted, and nothing else', () => {
    expect(close(aCase(), 'filed', anAct()).next.state).toBe('closed');
    expect(refusalCode(() => close(aCase(), 'settled', anAct()))).toBe('outcome-not-for-state');
    expect(refusalCode(() => close(aCase({ state: 'decided', handler, kind: 'KNPA' }), 'filed', anAct()))).toBe(
      'outcome-not-for-state',
    );
  });
});

describe('a decided case whose parties were not told', () => {
  it.each([
    ['KN', 'decision-sent'],
    ['KL', 'decision-sent'],
    ['TC', 'conclusion-sent'],
  ] as const)('of kind %s is not closed before its paper %s, and closing tells nobody', (kind, paper) => {
    const decided = aCase({ kind, state: 'decided', handler, decidedAt: now });
    const work = () => close(decided, 'settled', anAct());
    expect(refusalCode(work)).toBe('papers-missing');
    expect(work).toThrow(expect.objectContaining({ params: { missing: paper } }));
    const other = kind === 'TC' ? 'conclusion-published' : 'decision-published';
    expect(refusalCode(() => close({ ...decided, papers: { [other]: now.toISOString() } }, 'settled', anAct()))).toBe(
      'papers-missing',
    );
    const told = { ...decided, papers: { [paper]: now.toISOString() } };
    expect(close(told, 'settled', anAct()).next.state).toBe('closed');
  });

  it('is a reflection that was answered: the answer is the paper', () => {
    expect(close(aCase({ kind: 'KNPA', state: 'decided', handler }), 'settled', anAct()).next.state).toBe('closed');
  });
});

describe('a withdrawal of the last petition', () => {
  it('ends a case that is not decided', () => {
    const { next, events } = withdraw(aCase({ state: 'verifying', handler }), anAct());
    expect(next.state).toBe('withdrawn');
    expect(events[0]?.type).toBe('routing.case-withdrawn.v1');
  });

  it.each(['decided', 'closed', 'withdrawn'] as const)('is quiet when the case is %s', (state) => {
    const current = aCase({ state });
    expect(withdraw(current, anAct())).toEqual({ next: current, events: [] });
  });
});

describe('a group', () => {
  const group = (given: Partial<Case> = {}): Case =>
    aCase({ state: 'classified', handler, groupSize: 6, representatives: 0, dueAt: now, ...given });
  const accepted = (given: Partial<Case> = {}) => accept(group(given), { paper: null, dueAt: null }, anAct());

  it('is accepted once it has named who speaks for it, whatever its kind, and is told what to do until then', () => {
    for (const kind of ['KN', 'KL', 'TC', 'KNPA'] as const) {
      const refusal = refusalOf('accept', group({ kind }), theHandler());
      expect(refusal).toMatchObject({ code: 'representatives-missing', params: { n: 6, a: 1, b: 2 } });
      expect(refusal?.text.vi).toContain('Cử người đại diện');
      expect(() => accepted({ kind })).toThrow(expect.objectContaining({ code: 'representatives-missing' }));
      expect(accepted({ kind, representatives: 1 }).next.state).toBe('accepted');
    }
    expect(refusalOf('accept', group({ groupSize: 11 }), theHandler())).toMatchObject({ params: { a: 1, b: 5 } });
  });
  it('of fewer than five needs nobody, and nothing is held against one whose registration did not say', () => {
    expect(accepted({ groupSize: 4 }).next.state).toBe('accepted');
    expect(accepted({ representatives: null }).next.state).toBe('accepted');
  });
  it('is answered without an acceptance, where the kind allows it', () => {
    expect(refusalOf('decide', group({ kind: 'KNPA' }), theHandler())).toBeNull();
  });
});
