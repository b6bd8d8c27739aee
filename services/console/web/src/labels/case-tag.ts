import { caseStates as states, codesOf, readsAs, type NamedState, type Kind } from '@cau-noi/vocabulary';
import type { WordKey } from '../words/words.js';
import { isExecutionOwed, isStillOwed } from './owed.js';

/** Every state of a case, those of later slices included, so that no label is made up on the way. */
export const caseStates = codesOf(states);
export type CaseState = NamedState;

/** Who reads: desk (TD, VT), handler (CV), head (LP), leader (LD, CU, TT), or a citizen. */
export const audiences = ['desk', 'handler', 'head', 'leader', 'citizen'] as const;
export type Audience = (typeof audiences)[number];

/** What of a case waits for its reader, by the server's fields. */
export type Waits = 'work' | 'assign' | 'sign';

/** One label, or more: it waits for me; for somebody else; for me, to be given to somebody. */
type Cell = WordKey | readonly [mine: WordKey, other: WordKey, toGive?: WordKey];

/** Where a cell is missing the canonical tag is used, in the wording of its kind. */
const byAudience: Readonly<Record<CaseState, Readonly<Partial<Record<Audience, Cell>>>>> = {
  received: {
    desk: ['state.received.handler.mine', 'state.received.desk'],
    handler: ['state.received.handler.mine', 'state.received.other'],
    head: ['state.received.handler.mine', 'state.received.other', 'state.received.head.mine'],
    leader: ['state.received.handler.mine', 'state.received', 'state.received'],
    citizen: 'state.received.citizen',
  },
  classified: {
    desk: 'state.classified.desk',
    handler: ['state.classified.handler.mine', 'state.classified.other'],
    head: ['state.classified.head.mine', 'state.classified.other', 'state.accepted.leader.mine'],
    leader: ['state.classified.head.mine', 'state.classified.other', 'state.accepted.leader.mine'],
    citizen: 'state.classified.desk',
  },
  guided: { citizen: 'state.guided.citizen' },
  transferred: {
    desk: 'state.transferred.waiting',
    handler: 'state.transferred.waiting',
    citizen: 'state.transferred.citizen',
  },
  refused: { citizen: 'state.refused.citizen' },
  accepted: {
    handler: ['state.assigned.handler.mine', 'state.accepted.other'],
    head: ['state.assigned.handler.mine', 'state.accepted.other', 'state.accepted.head.mine'],
    leader: ['state.assigned.handler.mine', 'state.accepted.other', 'state.accepted.leader.mine'],
    citizen: 'state.accepted',
  },
  assigned: {
    handler: ['state.assigned.handler.mine', 'state.assigned'],
    head: ['state.assigned.handler.mine', 'state.assigned.head'],
    leader: ['state.assigned.handler.mine', 'state.assigned'],
    citizen: 'state.citizen.settling',
  },
  verifying: { citizen: 'state.citizen.settling' },
  'awaiting-decision': {
    desk: 'state.awaiting.submitted',
    handler: 'state.awaiting.submitted',
    head: ['state.awaiting.head.mine', 'state.awaiting.head.other'],
    leader: ['state.awaiting.leader.mine', 'state.awaiting-decision'],
    citizen: 'state.citizen.settling',
  },
  decided: {
    desk: ['state.decided.desk.mine', 'state.decided.desk.other'],
    handler: ['state.decided.handler.mine', 'state.decided'],
    head: ['state.decided.handler.mine', 'state.decided'],
    leader: ['state.decided.handler.mine', 'state.decided'],
    citizen: 'state.decided.citizen',
  },
  executing: {
    handler: ['state.executing.handler.mine', 'state.executing'],
    citizen: 'state.executing',
  },
  closed: { desk: 'state.closed.desk', citizen: 'state.closed' },
  suspended: { citizen: 'state.suspended.citizen' },
  withdrawn: { citizen: 'state.withdrawn' },
  terminated: { citizen: 'state.terminated.citizen' },
  reopened: {
    handler: ['state.reopened.handler.mine', 'state.reopened'],
    head: ['state.reopened.head.mine', 'state.reopened'],
    citizen: 'state.reopened.citizen',
  },
};

/** Wording of the canonical tag by kind; a complaint against discipline (KL) speaks as a complaint. */
const byKind: Readonly<Record<Exclude<Kind, 'KL'>, Readonly<Partial<Record<CaseState, WordKey>>>>> = {
  KN: {
    'awaiting-decision': 'state.awaiting-decision.KN',
    decided: 'state.decided.KN',
    executing: 'state.executing.KN',
    withdrawn: 'state.withdrawn.KN',
    reopened: 'state.reopened.KN',
  },
  TC: {
    refused: 'state.refused.TC',
    'awaiting-decision': 'state.awaiting-decision.TC',
    decided: 'state.decided.TC',
    executing: 'state.executing.TC',
    withdrawn: 'state.withdrawn.TC',
    reopened: 'state.reopened.TC',
  },
  KNPA: {
    refused: 'state.refused.KNPA',
    'awaiting-decision': 'state.awaiting-decision.KNPA',
    decided: 'state.decided.KNPA',
    executing: 'state.executing.KNPA',
    reopened: 'state.reopened.KNPA',
  },
};

/** The word of a state for this reader. No label is stored anywhere. */
export function tagOf(state: CaseState, kind: Kind | null, audience: Audience, waits: Waits | null): WordKey {
  const cell = byAudience[state][audience];
  const chosen = typeof cell === 'object' ? cellFor(cell, waits) : cell;
  const canonical: WordKey = `state.${state}`;
  if (chosen !== undefined && chosen !== canonical) return chosen;
  if (audience === 'citizen') return canonical;
  return byKind[kind === 'KL' || kind === null ? 'KN' : kind][state] ?? canonical;
}

const cellFor = ([mine, other, toGive = mine]: Cell & object, waits: Waits | null): WordKey =>
  waits === null ? other : waits === 'assign' ? toGive : mine;

export const families = ['waiting', 'working', 'paused', 'ended'] as const;
export type Family = (typeof families)[number];

/** Mark before the word: no two families share one. */
export const familyMarks: Readonly<Record<Family, string>> = { waiting: '○', working: '▶', paused: '‖', ended: '■' };

const familyOfState: Readonly<Record<CaseState, Family>> = {
  received: 'waiting',
  classified: 'waiting',
  guided: 'ended',
  transferred: 'waiting',
  refused: 'ended',
  accepted: 'waiting',
  assigned: 'waiting',
  verifying: 'working',
  'awaiting-decision': 'waiting',
  decided: 'working',
  executing: 'working',
  closed: 'ended',
  suspended: 'paused',
  withdrawn: 'ended',
  terminated: 'ended',
  reopened: 'working',
};

export const familyOf = (state: CaseState): Family => familyOfState[state];

/** Who reads, by the role of the acting post. */
export function audienceOf(role: string | null): Audience {
  return role === null ? 'leader' : readsAs(role);
}

/** What has to be done next with a case in this state; an ended one may still owe a paper, or the execution of its decision. */
export function nextStepOf(state: CaseState, due: { status: string; rule: string } | null = null): WordKey {
  if (familyOf(state) !== 'ended' || !isStillOwed(due)) return `next.${state}`;
  return isExecutionOwed(due) ? 'next.execution' : 'next.paper';
}
