import type { Action, CaseState, Kind } from '@cau-noi/vocabulary';
import {
  aCase,
  anAct,
  anOpenPause,
  aPaper,
  aSuperior,
  does,
  doIt,
  handler,
  idOf,
  now,
  refusalCode,
} from '../../test/builders.js';
import type { Case } from './case.js';
import { notBefore, type Milestone } from './order-of-acts.js';
import { issuePaper } from '../acts/issue-paper.js';
import { close } from '../acts/close.js';
import { decide } from '../acts/decide.js';

/** Where each act is possible, and what it must not precede: written down a second time. */
const table: Record<Exclude<Action, 'withdraw'>, { kind?: Kind; state: CaseState; after: Milestone[] }> = {
  classify: { state: 'classified', after: ['receipt', 'take-over'] },
  accept: { kind: 'TC', state: 'classified', after: ['receipt', 'take-over'] },
  assign: { state: 'accepted', after: ['receipt', 'acceptance', 'return', 'take-over'] },
  'take-up': { state: 'assigned', after: ['receipt', 'acceptance', 'assignment'] },
  return: { state: 'assigned', after: ['receipt', 'acceptance', 'assignment'] },
  'hand-over': { state: 'verifying', after: ['receipt', 'assignment'] },
  'record-step': { state: 'verifying', after: ['receipt'] },
  'submit-result': { state: 'verifying', after: ['receipt', 'acceptance', 'take-up'] },
  decide: {
    kind: 'TC',
    state: 'verifying',
    after: ['receipt', 'acceptance', 'suspension', 'resumption', 'extension', 'examination-start', 'examination-end'],
  },
  'record-execution': { state: 'decided', after: ['receipt', 'acceptance', 'decision'] },
  close: { kind: 'KNPA', state: 'decided', after: ['receipt', 'acceptance', 'decision'] },
  suspend: { kind: 'TC', state: 'verifying', after: ['acceptance', 'resumption', 'extension', 'examination-start'] },
  resume: { kind: 'TC', state: 'suspended', after: ['acceptance', 'suspension', 'examination-end'] },
  extend: { kind: 'TC', state: 'verifying', after: ['acceptance', 'extension', 'resumption', 'take-over'] },
  'mark-complex': { kind: 'TC', state: 'verifying', after: ['receipt', 'take-over'] },
  'start-examination': { kind: 'TC', state: 'verifying', after: ['acceptance', 'examination-end', 'extension'] },
  'end-examination': { kind: 'TC', state: 'verifying', after: ['acceptance', 'examination-start', 'suspension'] },
  'take-over': { kind: 'TC', state: 'verifying', after: ['acceptance', 'extension', 'suspension', 'resumption'] },
  terminate: { kind: 'TC', state: 'verifying', after: ['acceptance', 'suspension', 'extension'] },
  'correct-facts': { state: 'verifying', after: ['receipt'] },
  'issue-paper': { state: 'verifying', after: ['receipt'] },
};

const facts: Partial<Record<Milestone, string>> = {
  assignment: 'case-assigned',
  'take-up': 'assignment-taken-up',
  return: 'assignment-returned',
  suspension: 'case-suspended',
  resumption: 'case-resumed',
  extension: 'case-extended',
  'examination-start': 'examination-started',
  'examination-end': 'examination-ended',
  'take-over': 'case-taken-over',
};
const early = new Date('2026-02-02T02:00:00Z');
/** On Wednesday, 4 March, at ten. */
const reached = new Date('2026-03-04T03:00:00Z');

/** A case for which only the milestone can refuse, reached on 4 March; all else lies in February. */
function ready(action: Exclude<Action, 'withdraw'>, milestone: Milestone): Case {
  const { kind = 'KN', state } = table[action];
  const at = (one: Milestone): Date => (one === milestone ? reached : early);
  const name = facts[milestone];
  const span = { first: reached.toISOString(), last: reached.toISOString() };
  const isAccepted = milestone === 'acceptance' || !['received', 'classified'].includes(state);
  return aCase({
    kind,
    state,
    handler: action === 'assign' ? null : handler,
    stateBefore: state === 'suspended' ? 'verifying' : null,
    suspensions: state === 'suspended' ? [anOpenPause()] : [],
    examinations: action === 'end-examination' ? [anOpenPause()] : [],
    criteria: action === 'extend' ? ['a', 'b'] : [],
    receivedAt: at('receipt'),
    acceptedAt: isAccepted ? at('acceptance') : null,
    decidedAt: state === 'decided' ? at('decision') : null,
    happened: name === undefined ? {} : { [name]: span },
  });
}
const actOn = (action: Action, at: string) =>
  anAct({ at: new Date(at), ...(action === 'take-over' && { who: aSuperior() }) });
const rows = Object.entries(table).flatMap(([action, { after }]) =>
  after.map((milestone) => ({ action: action as Exclude<Action, 'withdraw'>, milestone })),
);

describe('the order of dates', () => {
  it.each(rows)('$action is not before $milestone, but may be of its day', ({ action, milestone }) => {
    const current = ready(action, milestone);
    const dayBefore = () => doIt(action, current, actOn(action, '2026-03-03T16:59:59.999Z'), '2026-03-03');
    expect(refusalCode(dayBefore)).toBe(`before-${milestone}`);
    expect(dayBefore).toThrow(expect.objectContaining({ params: { act: milestone, on: '2026-03-04' } }));
    const sameDay = () => doIt(action, current, actOn(action, '2026-03-03T17:00:00.000Z'), '2026-03-04');
    expect(refusalCode(sameDay)).toBeUndefined();
  });

  it('has a row for every act, and the rows of this table are in it', () => {
    for (const [action, { after }] of Object.entries(table)) {
      expect([action, notBefore[action as Action]]).toEqual([action, expect.arrayContaining(after)]);
      expect(notBefore[action as Action]).toContain('receipt');
    }
  });

  it('names the act in both languages, with its date', () => {
    const work = () =>
      doIt('decide', ready('decide', 'acceptance'), actOn('decide', '2026-03-03T02:00:00Z'), '2026-03-03');
    expect(work).toThrow(
      expect.objectContaining({
        text: {
          vi: expect.stringContaining('thụ lý (04/03/2026)'),
          en: expect.stringContaining('the acceptance (2026-03-04)'),
        },
      }),
    );
  });
});

describe('the date of a paper', () => {
  const verifying = aCase({ kind: 'KN', state: 'verifying', handler, receivedAt: early, acceptedAt: reached });
  const decided = (date: string, at = now) =>
    refusalCode(() => does(decide, verifying, { outcome: 'right', document: aPaper({ date }) }, anAct({ at })));

  it.each([
    ['1990-01-01', 'paper-before-receipt'],
    ['2026-02-01', 'paper-before-receipt'],
    ['2026-03-03', 'paper-before-acceptance'],
    ['2026-03-06', 'paper-date-in-future'],
    ['2099-01-01', 'paper-date-in-future'],
    ['2026-03-04', undefined],
    ['2026-03-05', undefined],
  ])('of a decision: %s is %s', (date, code) => {
    expect(decided(date)).toBe(code);
  });

  it('is not after the act that stands on it', () => {
    expect(decided('2026-03-05', reached)).toBe('before-paper');
  });

  it.each(['accept', 'suspend', 'mark-complex', 'correct-facts', 'issue-paper', 'terminate'] as const)(
    'of 1990 is none for “%s”',
    (action) => {
      const current = ready(action, 'receipt');
      expect(refusalCode(() => doIt(action, current, actOn(action, '2026-03-05T02:00:00Z'), '1990-05-19'))).toBe(
        'paper-before-receipt',
      );
    },
  );
});

describe('papers of a decided case', () => {
  const decided = aCase({
    kind: 'TC',
    state: 'decided',
    handler,
    receivedAt: early,
    acceptedAt: early,
    decidedAt: reached,
  });
  const issue = (current: Case, paper: 'conclusion-sent' | 'conclusion-action-report', at: string) =>
    does(issuePaper, current, { paper, document: aPaper({ date: '2026-03-02' }) }, anAct({ at: new Date(at) }));

  it('are not sent before it was decided', () => {
    expect(refusalCode(() => issue(decided, 'conclusion-sent', '2026-03-03T02:00:00Z'))).toBe('before-decision');
    expect(issue(decided, 'conclusion-sent', '2026-03-04T02:00:00Z').next.papers).toEqual({
      'conclusion-sent': '2026-03-04T02:00:00.000Z',
    });
  });

  it('follow the paper they answer to', () => {
    const acted = { ...decided, papers: { 'conclusion-action': now.toISOString() } };
    const work = () => issue(acted, 'conclusion-action-report', '2026-03-04T02:00:00Z');
    expect(refusalCode(work)).toBe('before-issued-paper');
    expect(work).toThrow(expect.objectContaining({ params: { act: 'conclusion-action', on: '2026-03-05' } }));
  });

  it('are sent before the file is closed', () => {
    const told = { ...decided, papers: { 'conclusion-sent': now.toISOString() } };
    expect(refusalCode(() => does(close, told, { outcome: 'settled' }, anAct({ at: reached })))).toBe(
      'before-issued-paper',
    );
    expect(does(close, told, { outcome: 'settled' }, anAct()).next.state).toBe('closed');
  });
});

describe('an act entered late', () => {
  it('says why in its event', () => {
    const act = {
      ...anAct({ at: new Date(now.getTime() - 2 * 86_400_000) }),
      lateReason: 'paper-arrived-late' as const,
    };
    const { events } = doIt('record-step', aCase({ receivedAt: early, caseId: idOf(901) }), act);
    expect(events[0]?.data).toMatchObject({ lateReason: 'paper-arrived-late' });
  });
});
