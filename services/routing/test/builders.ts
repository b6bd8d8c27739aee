import type { Action } from '@cau-noi/vocabulary';
import type { Act, Case, Decision, Paper, Pause, Who } from '../src/case/case.js';
import { assign, giveBack, handOver, takeUp } from '../src/acts/assignment.js';
import { markComplex } from '../src/acts/mark-complex.js';
import { correctFacts } from '../src/acts/correct-facts.js';
import { endExamination, startExamination } from '../src/acts/examination.js';
import { extend } from '../src/acts/extend.js';
import { issuePaper } from '../src/acts/issue-paper.js';
import { accept, classify, close, decide, submitResult, withdraw } from '../src/acts/settlement.js';
import { recordStep } from '../src/acts/record-step.js';
import { resume, suspend, terminate } from '../src/acts/suspension.js';
import { takeOver } from '../src/acts/take-over.js';

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

/** Does an action in its plainest form, by whoever acts. */
export function doIt(action: Action, current: Case, act: Act = anAct(), date = '2026-03-05'): Decision {
  const paper = aPaper({ date });
  const document = aPaper({ number: `${current.version}/QĐ-UBND`, date });
  const plain: Record<Action, () => Decision> = {
    classify: () =>
      classify(
        current,
        { kind: current.kind, subject: current.state === 'received' ? 'land-housing' : 'environment' },
        act,
      ),
    accept: () => accept(current, { paper, dueAt: current.kind === 'KNPA' ? nextMonth : null }, act),
    assign: () => assign(current, handler, act),
    'take-up': () => takeUp(current, act),
    return: () => giveBack(current, 'overloaded', act),
    'hand-over': () => handOver(current, another, act),
    'record-step': () =>
      recordStep(
        current,
        { stepId: idOf(700), activity: 'site-visit', officerId: act.who.officerId, group: null },
        act,
      ),
    'submit-result': () => submitResult(current, act),
    decide: () => decide(current, { outcome: 'right', paper }, act),
    close: () => close(current, current.state === 'decided' ? 'settled' : 'filed', act),
    suspend: () => suspend(current, { ground: 'awaiting-other-body', document }, act),
    resume: () => resume(current, { document }, act),
    extend: () => extend(current, { days: 30, document }, act),
    'mark-complex': () => markComplex(current, { criteria: ['b'], document }, act),
    'start-examination': () => startExamination(current, { document }, act),
    'end-examination': () => endExamination(current, { document }, act),
    'take-over': () => takeOver(current, { document }, act),
    terminate: () => terminate(current, { ground: 'whole-withdrawal', document }, act),
    'correct-facts': () => correctFacts(current, { facts: { remote: !current.facts.remote }, document }, act),
    'issue-paper': () => issuePaper(current, { paper: 'visitor-reply', document }, act),
    withdraw: () => withdraw(current, act),
  };
  return plain[action]();
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
