import {
  aCase,
  aColleague,
  aHead,
  anAct,
  aPaper,
  does,
  handler,
  now,
  refusalCode,
  theHandler,
} from '../../test/builders.js';
import type { Case } from '../case/case.js';
import { refusalOf } from '../case/guards.js';
import { accept } from './accept.js';
import { classify } from './classify.js';
import { close } from './close.js';
import { decide } from './decide.js';
import { submitResult } from './submit-result.js';
import { withdraw } from './withdraw.js';

const later = new Date('2026-03-20T10:00:00.000Z');

describe('classifying', () => {
  it('settles kind and subject', () => {
    const { next, events } = does(classify, aCase({ kind: 'KN' }), { kind: 'TC', subject: 'civil-service' }, anAct());
    expect(next).toMatchObject({ state: 'classified', kind: 'TC', subject: 'civil-service' });
    expect(events[0]).toMatchObject({
      type: 'routing.case-classified.v1',
      data: { kind: 'TC', subject: 'civil-service' },
    });
  });

  it('may be corrected until acceptance, but not repeated', () => {
    const classified = aCase({ state: 'classified' });
    expect(does(classify, classified, { kind: 'KNPA', subject: 'land-housing' }, anAct()).next.kind).toBe('KNPA');
    expect(refusalCode(() => does(classify, classified, { kind: 'KN', subject: 'land-housing' }, anAct()))).toBe(
      'already-classified',
    );
  });

  it('is free to the desk while nobody has the case, then to its handler and the heads', () => {
    const to = { kind: 'KN', subject: 'land-housing' } as const;
    expect(does(classify, aCase(), to, anAct({ who: aColleague() })).events).toHaveLength(1);
    expect(does(classify, aCase({ handler }), to, anAct({ who: theHandler() })).events).toHaveLength(1);
    expect(refusalCode(() => does(classify, aCase({ handler }), to, anAct({ who: aColleague() })))).toBe(
      'not-the-handler',
    );
  });
});

describe('accepting', () => {
  const classified = aCase({ state: 'classified', handler });

  it('keeps when and on which paper', () => {
    const { next, events } = does(accept, classified, { document: aPaper() }, anAct());
    expect(next).toMatchObject({ state: 'accepted', acceptedAt: now, handler });
    expect(events[0]).toMatchObject({
      type: 'routing.case-accepted.v1',
      data: { kind: 'KN', document: aPaper(), dueAt: null },
    });
  });

  it('takes a due instant for a KNPA', () => {
    const { next, events } = does(accept, { ...classified, kind: 'KNPA' }, { dueAt: later.toISOString() }, anAct());
    expect(next.dueAt).toEqual(later);
    expect(events[0]?.data).toMatchObject({ dueAt: later.toISOString(), document: null });
  });

  it('asks for a due instant of a KNPA, which has no other limit, unless it was set at registration', () => {
    const reflection = { ...classified, kind: 'KNPA' } as const;
    expect(refusalCode(() => does(accept, reflection, {}, anAct()))).toBe('due-date-required');
    const { events } = does(accept, { ...reflection, dueAt: later }, {}, anAct());
    expect(events[0]?.data).toMatchObject({ dueAt: null });
  });

  it.each(['KN', 'TC', 'KL'] as const)('refuses a due instant for a %s, whose time limit is the law’s', (kind) => {
    expect(refusalCode(() => does(accept, { ...classified, kind }, { dueAt: later.toISOString() }, anAct()))).toBe(
      'due-only-for-knpa',
    );
  });

  it('knows no date of the unit once a reflection was classified as another kind', () => {
    const reflection = aCase({ kind: 'KNPA', state: 'received', dueAt: later });
    const complaint = does(classify, reflection, { kind: 'KN', subject: 'land-housing' }, anAct()).next;
    expect(does(accept, complaint, {}, anAct()).events[0]?.data).toMatchObject({ dueAt: null });
    expect(refusalCode(() => does(accept, complaint, { dueAt: later.toISOString() }, anAct()))).toBe(
      'due-only-for-knpa',
    );
  });

  it.each(['2099-01-01T00:00:00Z', '2031-03-02T02:00:00.001Z'])('refuses the far date %s', (far) => {
    const reflection = { ...classified, kind: 'KNPA' as const };
    expect(refusalCode(() => does(accept, reflection, { dueAt: far }, anAct()))).toBe('due-out-of-range');
  });

  it('refuses a second due instant and one that lies before the acceptance', () => {
    const reflection = aCase({ state: 'classified', kind: 'KNPA' });
    expect(
      refusalCode(() => does(accept, { ...reflection, dueAt: later }, { dueAt: later.toISOString() }, anAct())),
    ).toBe('due-already-set');
    expect(refusalCode(() => does(accept, reflection, { dueAt: now.toISOString() }, anAct()))).toBe(
      'due-before-acceptance',
    );
  });

  it('is for the handler or a head', () => {
    const given = {};
    expect(does(accept, classified, given, anAct({ who: theHandler() })).events).toHaveLength(1);
    expect(refusalCode(() => does(accept, classified, given, anAct({ who: aColleague() })))).toBe('not-the-handler');
    expect(refusalCode(() => does(accept, { ...classified, handler: null }, given, anAct({ who: aColleague() })))).toBe(
      'not-the-handler',
    );
  });
});

describe('a paper', () => {
  it('may carry the date of the day in Hà Nội, which begins at 17:00 UTC', () => {
    const midnight = new Date('2026-03-05T17:00:00.000Z');
    const given = (date: string) => ({ outcome: 'right' as const, document: aPaper({ date }) });
    const current = aCase({ state: 'verifying', handler });
    expect(does(decide, current, given('2026-03-06'), anAct({ at: midnight, now: midnight })).events).toHaveLength(1);
    const before = new Date(midnight.getTime() - 1);
    expect(refusalCode(() => does(decide, current, given('2026-03-06'), anAct({ at: before, now: before })))).toBe(
      'paper-date-in-future',
    );
  });
});

describe('deciding', () => {
  const verifying = aCase({ state: 'verifying', handler });

  it('keeps the instant and tells outcome and paper', () => {
    const { next, events } = does(
      decide,
      verifying,
      { outcome: 'partly-right', document: aPaper() },
      anAct({ who: theHandler() }),
    );
    expect(next).toMatchObject({ state: 'decided', decidedAt: now });
    expect(events[0]).toMatchObject({
      type: 'routing.case-decided.v1',
      data: { kind: 'KN', outcome: 'partly-right', document: aPaper() },
    });
  });

  it('answers a reflection, and only that', () => {
    const given = { outcome: 'answered', document: aPaper() } as const;
    expect(does(decide, aCase({ kind: 'KNPA' }), given, anAct({ who: aHead() })).next.state).toBe('decided');
    expect(refusalCode(() => does(decide, verifying, given, anAct()))).toBe('outcome-not-for-kind');
  });

  it('is not for a colleague', () => {
    expect(
      refusalCode(() =>
        does(decide, verifying, { outcome: 'right', document: aPaper() }, anAct({ who: aColleague() })),
      ),
    ).toBe('not-the-handler');
  });

  it('happens once', () => {
    const { next } = does(decide, verifying, { outcome: 'right', document: aPaper() }, anAct());
    expect(refusalCode(() => does(decide, next, { outcome: 'right', document: aPaper() }, anAct()))).toBe(
      'transition-not-allowed',
    );
  });
});

describe('submitting the result', () => {
  it('puts the case before the one who decides, once', () => {
    const { next } = does(submitResult, aCase({ state: 'verifying', handler }), {}, anAct({ who: theHandler() }));
    expect(next.state).toBe('awaiting-decision');
    expect(refusalCode(() => does(submitResult, next, {}, anAct()))).toBe('transition-not-allowed');
  });
});

describe('closing', () => {
  it('settles a decided case', () => {
    const told = { 'decision-sent': now.toISOString() };
    const { next, events } = does(
      close,
      aCase({ state: 'decided', handler, papers: told }),
      { outcome: 'settled' },
      anAct(),
    );
    expect(next).toMatchObject({ state: 'closed', closedAt: now });
    expect(events[0]).toMatchObject({ type: 'routing.case-closed.v1', data: { outcome: 'settled' } });
  });

  it('files what was never accepted, and nothing else', () => {
    expect(does(close, aCase(), { outcome: 'filed' }, anAct()).next.state).toBe('closed');
    expect(refusalCode(() => does(close, aCase(), { outcome: 'settled' }, anAct()))).toBe('outcome-not-for-state');
    expect(
      refusalCode(() => does(close, aCase({ state: 'decided', handler, kind: 'KNPA' }), { outcome: 'filed' }, anAct())),
    ).toBe('outcome-not-for-state');
  });
});

describe('a decided case whose parties were not told', () => {
  it.each([
    ['KN', 'decision-sent'],
    ['KL', 'decision-sent'],
    ['TC', 'conclusion-sent'],
  ] as const)('of kind %s is not closed before its paper %s, and closing tells nobody', (kind, paper) => {
    const decided = aCase({ kind, state: 'decided', handler, decidedAt: now });
    const work = () => does(close, decided, { outcome: 'settled' }, anAct());
    expect(refusalCode(work)).toBe('papers-missing');
    expect(work).toThrow(expect.objectContaining({ params: { missing: paper } }));
    const other = kind === 'TC' ? 'conclusion-published' : 'decision-published';
    expect(
      refusalCode(() =>
        does(close, { ...decided, papers: { [other]: now.toISOString() } }, { outcome: 'settled' }, anAct()),
      ),
    ).toBe('papers-missing');
    const told = { ...decided, papers: { [paper]: now.toISOString() } };
    expect(does(close, told, { outcome: 'settled' }, anAct()).next.state).toBe('closed');
  });

  it('is a reflection that was answered: the answer is the paper', () => {
    expect(
      does(close, aCase({ kind: 'KNPA', state: 'decided', handler }), { outcome: 'settled' }, anAct()).next.state,
    ).toBe('closed');
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
  const accepted = (given: Partial<Case> = {}) => does(accept, group(given), {}, anAct());

  it('is accepted once it has named who speaks for it, whatever its kind, and is told what to do until then', () => {
    for (const kind of ['KN', 'KL', 'TC', 'KNPA'] as const) {
      const refusal = refusalOf(accept, group({ kind }), theHandler());
      expect(refusal).toMatchObject({ code: 'representatives-missing', params: { n: 6, a: 1, b: 2 } });
      expect(refusal?.text.vi).toContain('Cử người đại diện');
      expect(() => accepted({ kind })).toThrow(expect.objectContaining({ code: 'representatives-missing' }));
      expect(accepted({ kind, representatives: 1 }).next.state).toBe('accepted');
    }
    expect(refusalOf(accept, group({ groupSize: 11 }), theHandler())).toMatchObject({ params: { a: 1, b: 5 } });
  });
  it('of fewer than five needs nobody, and nothing is held against one whose registration did not say', () => {
    expect(accepted({ groupSize: 4 }).next.state).toBe('accepted');
    expect(accepted({ representatives: null }).next.state).toBe('accepted');
  });
  it('is answered without an acceptance, where the kind allows it', () => {
    expect(refusalOf(decide, group({ kind: 'KNPA' }), theHandler())).toBeNull();
  });
});
