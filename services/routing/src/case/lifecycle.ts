import type { Action, CaseState, Kind } from '@cau-noi/vocabulary';

/** Leads to the state from which this one was entered. */
export const back = 'state-before';

/** For every state: what may be done in it, and the state that follows. */
export type Lifecycle = Readonly<Record<CaseState, Readonly<Partial<Record<Action, CaseState | typeof back>>>>>;

/** Where every case begins. */
export const firstState: CaseState = 'received';

/** What is done in a working state without leaving it. */
const stays = <S extends CaseState>(state: S) =>
  ({
    'hand-over': state,
    'record-step': state,
    'mark-complex': state,
    'correct-facts': state,
    'issue-paper': state,
  }) as const;

/** What may happen to a case under settlement besides; each leaves the clock with a reason for what it shows. */
const underway = <S extends CaseState>(state: S) =>
  ({
    ...stays(state),
    extend: state,
    'start-examination': state,
    'end-examination': state,
    suspend: 'suspended',
    'take-over': 'classified',
    terminate: 'terminated',
    withdraw: 'withdrawn',
  }) as const;

/** What follows a decision or an answer, and the file after its end. */
const afterwards = {
  decided: {
    'hand-over': 'decided',
    'record-step': 'decided',
    'correct-facts': 'decided',
    'issue-paper': 'decided',
    close: 'closed',
  },
  closed: { 'record-step': 'closed', 'correct-facts': 'closed', 'issue-paper': 'closed' },
} as const;

/** Settled by a decision or a conclusion, and only after verification (Luật KN Đ.29–31, Luật TC Đ.31–35). */
const verified: Lifecycle = {
  received: {
    classify: 'classified',
    assign: 'received',
    return: 'received',
    'hand-over': 'received',
    'record-step': 'received',
    'correct-facts': 'received',
    'issue-paper': 'received',
    close: 'closed',
    withdraw: 'withdrawn',
  },
  classified: {
    ...stays('classified'),
    classify: 'classified',
    accept: 'accepted',
    assign: 'classified',
    return: 'classified',
    close: 'closed',
    withdraw: 'withdrawn',
  },
  // Who has had it goes on without being asked again; who leads may still give it to another.
  accepted: { ...underway('accepted'), assign: 'assigned', 'take-up': 'verifying', return: 'accepted' },
  assigned: { ...underway('assigned'), 'take-up': 'verifying', return: 'accepted' },
  verifying: { ...underway('verifying'), 'submit-result': 'awaiting-decision', decide: 'decided' },
  'awaiting-decision': { ...underway('awaiting-decision'), decide: 'decided' },
  suspended: {
    ...stays('suspended'),
    resume: back,
    'end-examination': 'suspended',
    'take-over': 'classified',
    terminate: 'terminated',
    withdraw: 'withdrawn',
  },
  // A decision is executed long after the file was closed.
  decided: { ...afterwards.decided, 'record-execution': 'decided' },
  closed: { ...afterwards.closed, 'record-execution': 'closed' },
  withdrawn: { 'record-step': 'withdrawn', 'issue-paper': 'withdrawn' },
  terminated: { 'record-step': 'terminated', 'issue-paper': 'terminated' },
};

/** A reflection may be answered at once, from any working state; of an answer there is nothing to execute. */
const answered: Lifecycle = {
  ...verified,
  received: { ...verified.received, decide: 'decided' },
  classified: { ...verified.classified, decide: 'decided' },
  accepted: { ...verified.accepted, decide: 'decided' },
  assigned: { ...verified.assigned, decide: 'decided' },
  ...afterwards,
};

/** The one table of allowed transitions, per kind. A new command is a row here and a guard in `guards.ts`. */
export const lifecycles: Readonly<Record<Kind, Lifecycle>> = {
  KN: verified,
  TC: verified,
  KNPA: answered,
  KL: verified,
};
