import type { Action } from '@cau-noi/vocabulary';
import type { ActDefinition, ActName, Found } from '../src/acts/act.js';
import { acts, type GivenTo } from '../src/acts/acts.input.js';
import { withdraw } from '../src/acts/withdraw.js';
import type { PostOnDay } from '../src/assignment/assignee.js';
import type { Act, Case, Decision, Paper, Pause, Who } from '../src/case/case.js';

/** A made-up id that is the same for the same word, so that failures read well. */
export const idOf = (serial: number): string => `00000000-0000-4000-8000-${String(serial).padStart(12, '0')}`;

export const unitId = idOf(1);
export const handler = { officerId: idOf(21), postId: idOf(11) };
export const another = { officerId: idOf(22), postId: idOf(12) };
const headOfUnit = { officerId: idOf(29), postId: idOf(19) };

export const aHead = (): Who => ({ ...headOfUnit, unitId, leads: true, settles: true, above: false });
export const theHandler = (): Who => ({ ...handler, unitId, leads: false, settles: true, above: false });
export const aColleague = (): Who => ({ ...another, unitId, leads: false, settles: true, above: false });

/** The head of the unit above. */
export const superiorUnitId = idOf(2);
export const aSuperior = (): Who => ({
  officerId: idOf(39),
  postId: idOf(38),
  unitId: superiorUnitId,
  leads: false,
  settles: false,
  above: true,
});

/** A pause that began on 3 March and goes on. */
export const anOpenPause = (): Pause => ({ from: '2026-03-03T01:00:00.000Z', to: null });

/** Thursday afternoon in Hà Nội. */
export const now = new Date('2026-03-05T08:00:00.000Z');
const nextMonth = new Date('2026-04-05T08:00:00.000Z');
export const anAct = (given: Partial<Act> = {}): Act => ({ who: aHead(), at: now, now, ...given });

export const aPaper = (given: Partial<Paper> = {}): Paper => ({
  number: '21/TB-UBND',
  date: '2026-03-05',
  signerPostId: headOfUnit.postId,
  ...given,
});

export const aCase = (given: Partial<Case> = {}): Case => ({
  caseId: idOf(900),
  number: 'XA-A-26-000001',
  kind: 'KN',
  subject: 'land-housing',
  unitId,
  state: 'received',
  handler: null,
  previousHandlers: [],
  returnedTimes: 0,
  groupSize: 1,
  representatives: null,
  dueAt: null,
  receivedAt: new Date('2026-03-02T02:00:00.000Z'),
  acceptedAt: null,
  decidedAt: null,
  closedAt: null,
  stateBefore: null,
  suspensions: [],
  examinations: [],
  criteria: [],
  extensions: [],
  facts: {},
  happened: {},
  papers: {},
  version: 1,
  ...given,
});

/** Every post that is asked for, held by the officer that is asked for. */
const heldBy = (given: unknown): PostOnDay[] => {
  const { postId, officerId } = given as { postId?: string; officerId?: string };
  return postId && officerId ? [{ postId, officerId, unitId, role: 'CV' }] : [];
};

/** Does an act; what it reads beyond the case is as it should be, unless the test gives something else. */
export const does = <Given>(
  act: ActDefinition<ActName, Given>,
  current: Case,
  given: NoInfer<Given>,
  at: Act = anAct(),
  found: Partial<Found> = {},
): Decision =>
  act.decide(current, given, at, { posts: heldBy(given), isKnownOfficer: true, newId: idOf(700), ...found });

/** What is asked for in the plainest form of each act. */
function plainest(current: Case, date: string): { [Name in ActName]: GivenTo<Name> } {
  const paper = aPaper({ date });
  const document = aPaper({ number: `${current.version}/QĐ-UBND`, date });
  return {
    classify: { kind: current.kind, subject: current.state === 'received' ? 'land-housing' : 'environment' },
    accept: { document: paper, dueAt: current.kind === 'KNPA' ? nextMonth.toISOString() : null },
    assign: handler,
    'take-up': {},
    return: { reason: 'overloaded' },
    'hand-over': another,
    'record-step': { activity: 'site-visit' },
    'submit-result': {},
    decide: { outcome: 'right', document: paper },
    'record-execution': { outcome: 'whole', document },
    close: { outcome: current.state === 'decided' ? 'settled' : 'filed' },
    suspend: { ground: 'awaiting-other-body', document },
    resume: { document },
    extend: { days: 30, document },
    'mark-complex': { criteria: ['b'], document },
    'start-examination': { document },
    'end-examination': { document },
    'take-over': { document },
    terminate: { ground: 'whole-withdrawal', document },
    'correct-facts': { facts: { remote: !current.facts.remote }, document },
    'issue-paper': { paper: 'visitor-reply', document },
  };
}

/** Does an act in its plainest form, by whoever acts. */
export function doIt(action: Action, current: Case, act: Act = anAct(), date = '2026-03-05'): Decision {
  if (action === 'withdraw') return withdraw(current, act);
  const definition: ActDefinition = acts[action];
  return does(definition, current, plainest(current, date)[action], act);
}

/** The code with which a piece of domain code refuses, or undefined when it does not. */
export function refusalCode(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}
