import { actionCodes, kindCodes, stateCodes, type Action, type CaseState, type Kind } from '@cau-noi/vocabulary';
import {
  aCase,
  anAct,
  anOpenPause,
  aSuperior,
  doIt,
  handler,
  now,
  refusalCode,
  theHandler,
} from '../../test/builders.js';
import type { Act, Case } from '../case/case.js';

type Expected = Partial<Record<CaseState, CaseState>>;
const same = (...where: CaseState[]): Expected => Object.fromEntries(where.map((state) => [state, state]));

const working: CaseState[] = ['accepted', 'assigned', 'verifying', 'awaiting-decision'];
const leadsTo = (next: CaseState, ...where: CaseState[]): Expected =>
  Object.fromEntries(where.map((state) => [state, next]));

/** Written down a second time, by action instead of by state: what the law and the desk allow. */
const allowed: Record<Action, Expected> = {
  classify: { received: 'classified', classified: 'classified' },
  accept: { classified: 'accepted' },
  assign: { ...same('received', 'classified'), accepted: 'assigned' },
  'take-up': { accepted: 'verifying', assigned: 'verifying' },
  return: { ...same('received', 'classified', 'accepted'), assigned: 'accepted' },
  'hand-over': same('received', 'classified', ...working, 'suspended', 'decided'),
  'record-step': same(...stateCodes),
  'submit-result': { verifying: 'awaiting-decision' },
  decide: { verifying: 'decided', 'awaiting-decision': 'decided' },
  'record-execution': same('decided', 'closed'),
  close: { received: 'closed', classified: 'closed', decided: 'closed' },
  suspend: leadsTo('suspended', ...working),
  resume: { suspended: 'assigned' },
  extend: same(...working),
  'mark-complex': same('classified', ...working, 'suspended'),
  'start-examination': same(...working),
  'end-examination': same(...working, 'suspended'),
  'take-over': leadsTo('classified', ...working, 'suspended'),
  terminate: leadsTo('terminated', ...working, 'suspended'),
  'correct-facts': same('received', 'classified', ...working, 'suspended', 'decided', 'closed'),
  'issue-paper': same(...stateCodes),
  withdraw: leadsTo('withdrawn', 'received', 'classified', ...working, 'suspended'),
};

/** What the law does not know for a kind, in whatever state. */
const unknownToKind: Record<Kind, Partial<Record<Action, string>>> = {
  TC: {},
  KN: {
    extend: 'extension-not-allowed',
    'start-examination': 'examination-only-for-tc',
    'end-examination': 'examination-only-for-tc',
    'take-over': 'take-over-only-for-tc',
  },
  KL: {
    extend: 'extension-not-allowed',
    'start-examination': 'examination-only-for-tc',
    'end-examination': 'examination-only-for-tc',
    'take-over': 'take-over-only-for-tc',
  },
  KNPA: {
    'record-execution': 'transition-not-allowed',
    suspend: 'suspension-not-for-kind',
    terminate: 'suspension-not-for-kind',
    extend: 'extension-not-allowed',
    'mark-complex': 'complexity-not-for-kind',
    'start-examination': 'examination-only-for-tc',
    'end-examination': 'examination-only-for-tc',
    'take-over': 'take-over-only-for-tc',
  },
};
const answeredAtOnce: Expected = {
  ...allowed.decide,
  received: 'decided',
  classified: 'decided',
  accepted: 'decided',
  assigned: 'decided',
};

function expectedFor(kind: Kind, action: Action): Expected {
  if (unknownToKind[kind][action]) return {};
  return kind === 'KNPA' && action === 'decide' ? answeredAtOnce : allowed[action];
}

/** A case for which only its state can refuse, suspended out of `assigned` where it is suspended. */
const ready = (kind: Kind, state: CaseState, action: Action): Case =>
  aCase({
    kind,
    state,
    handler: action === 'assign' ? null : handler,
    stateBefore: state === 'suspended' ? 'assigned' : null,
    suspensions: state === 'suspended' ? [anOpenPause()] : [],
    examinations: action === 'end-examination' ? [anOpenPause()] : [],
    criteria: action === 'extend' ? ['a'] : [],
    papers: { 'decision-sent': now.toISOString(), 'conclusion-sent': now.toISOString() },
  });
const actFor = (action: Action): Act =>
  anAct(action === 'take-over' ? { who: aSuperior() } : action === 'take-up' ? { who: theHandler() } : {});

const every = kindCodes.flatMap((kind) =>
  actionCodes.flatMap((action) => stateCodes.map((state) => ({ kind, action, state }))),
);

describe.each(kindCodes)('a %s', (kind) => {
  it.each(every.filter((one) => one.kind === kind && expectedFor(kind, one.action)[one.state]))(
    'allows $action in $state: one event, one version, the state of the table',
    ({ action, state }) => {
      const current = ready(kind, state, action);
      const { next, events } = doIt(action, current, actFor(action));
      expect(next.state).toBe(expectedFor(kind, action)[state]);
      expect(next.version).toBe(current.version + 1);
      expect(events).toHaveLength(1);
      expect(events[0]).toMatchObject({
        subject: current.caseId,
        data: { caseId: current.caseId, version: next.version, at: now.toISOString() },
      });
    },
  );

  it.each(
    every.filter((one) => one.kind === kind && one.action !== 'withdraw' && !expectedFor(kind, one.action)[one.state]),
  )('refuses $action in $state and says why', ({ action, state }) => {
    const refusal = refusalCode(() => doIt(action, ready(kind, state, action), actFor(action)));
    const tooLate = state === 'verifying' && (action === 'take-up' || action === 'return');
    const expected = unknownToKind[kind][action] ?? (tooLate ? 'already-taken-up' : 'transition-not-allowed');
    expect(refusal).toBe(expected);
  });
});

describe('a refusal by the table', () => {
  it('names action and state, and speaks both languages', () => {
    const error = refusalOf(() => doIt('accept', aCase()));
    expect(error).toMatchObject({ code: 'transition-not-allowed', params: { action: 'accept', state: 'received' } });
    expect(error.text.vi).toContain('“Mới tiếp nhận”');
    expect(error.text.en).toContain('“Received”');
  });
});

describe('an act entered later', () => {
  it('carries the instant at which it happened', () => {
    const at = new Date('2026-03-05T01:00:00.000Z');
    const { next, events } = doIt('decide', aCase({ kind: 'KNPA', handler }), anAct({ who: theHandler(), at }));
    expect(next.decidedAt).toEqual(at);
    expect(events[0]?.data).toMatchObject({ at: at.toISOString() });
  });
});

type Refusal = { code: string; params: object; text: { vi: string; en: string } };
function refusalOf(work: () => unknown): Refusal {
  try {
    work();
  } catch (error) {
    return error as Refusal;
  }
  throw new Error('nothing was refused');
}
