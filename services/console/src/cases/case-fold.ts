import type { Envelope, Payload } from '@cau-noi/events';
import type { CaseState } from '@cau-noi/vocabulary';
import { clocksOf, firstDue, isStopped, sortsAt, type ClockFact, type ClockView } from '../clocks/clocks.js';
import { hasEnded, stateAfter, type RoutingFact } from './case-state.js';
import { noProceedings, proceedingsAfter, type Proceedings } from './proceedings.js';

/** What lists and the page of a case know of it. Null: the fact with this value has not arrived yet. */
export type CaseView = {
  caseId: string;
  number: string | null;
  unitId: string | null;
  kind: Payload<'intake.petition-registered.v1'>['kind'] | null;
  subject: string | null;
  channel: string | null;
  placeCode: string | null;
  /** Never there for a denunciation (TC). */
  summary: string | null;
  groupSize: number;
  receivedAt: string | null;
  state: CaseState;
  handlerOfficerId: string | null;
  handlerPostId: string | null;
  /** Since when it waits for a handler, or is with this one. */
  waitingSince: string | null;
  /** While it waits for a signature: since when. */
  submittedAt: string | null;
  returned: number;
  version: number;
  decidedAt: string | null;
  endedAt: string | null;
  proceedings: Proceedings;
  clocks: ClockView[];
  /** The due instant that lists sort by, ISO. */
  sortDue: string;
  isOpen: boolean;
};

export type RegistrationFact = Extract<Envelope, { type: 'intake.petition-registered.v1' }>;
/** Another petition of the same case. */
export type JoiningFact = Extract<Envelope, { type: 'intake.petition-joined.v1' }>;
export type CaseFact = RegistrationFact | JoiningFact | RoutingFact | ClockFact;

const empty = (caseId: string): CaseView => ({
  caseId,
  number: null,
  unitId: null,
  kind: null,
  subject: null,
  channel: null,
  placeCode: null,
  summary: null,
  groupSize: 1,
  receivedAt: null,
  state: 'received',
  handlerOfficerId: null,
  handlerPostId: null,
  waitingSince: null,
  submittedAt: null,
  returned: 0,
  version: 0,
  decidedAt: null,
  endedAt: null,
  proceedings: noProceedings,
  clocks: [],
  sortDue: sortsAt(null),
  isOpen: true,
});

const isRegistration = (fact: CaseFact): fact is RegistrationFact => fact.type === 'intake.petition-registered.v1';
const isJoining = (fact: CaseFact): fact is JoiningFact => fact.type === 'intake.petition-joined.v1';
const isRouting = (fact: CaseFact): fact is RoutingFact => fact.type.startsWith('routing.');
const isClock = (fact: CaseFact): fact is ClockFact => fact.type.startsWith('deadline.');

/**
 * A case out of the facts known so far. Topics arrive in any order, so nothing here depends on it: routing's facts are
 * taken by version, the others by the time they were published (`facts` come in the order of arrival).
 */
export function caseView(caseId: string, facts: readonly CaseFact[]): CaseView {
  const opened = facts.filter(isRegistration).reduce(register, empty(caseId));
  const registered = byTime(facts.filter(isJoining)).reduce(join, opened);
  const routed = byVersion(facts.filter(isRouting)).reduce(act, registered);
  const clocks = clocksOf(byTime(facts.filter(isClock)));
  const unitId = routed.unitId ?? clocks.at(-1)?.unitId ?? null;
  // A file that was closed with a duty left open stays where somebody sees it.
  const isOpen = !hasEnded(routed.state) || clocks.some((clock) => !isStopped(clock));
  return {
    ...routed,
    unitId,
    clocks,
    isOpen,
    summary: routed.kind === 'TC' ? null : routed.summary,
    sortDue: sortsAt(isOpen ? firstDue(clocks) : null),
  };
}

/** An act is one version: published twice, under whatever id, it happened once. */
const byVersion = (facts: readonly RoutingFact[]): RoutingFact[] =>
  [...new Map(facts.map((fact) => [fact.data.version, fact])).values()].sort((a, b) => a.data.version - b.data.version);

/** Stable: facts of one instant keep the order in which they arrived. */
const byTime = <F extends CaseFact>(facts: readonly F[]): F[] =>
  [...facts].sort((a, b) => a.time.localeCompare(b.time));

function register(view: CaseView, { data }: RegistrationFact): CaseView {
  return {
    ...view,
    number: data.caseNumber,
    unitId: data.unitId,
    kind: data.kind,
    subject: data.subject,
    channel: data.channel,
    placeCode: data.placeCode,
    summary: data.summary,
    groupSize: data.groupSize,
    receivedAt: data.receivedAt,
    waitingSince: data.receivedAt,
    version: 1,
  };
}

/** A further petition adds people, and a number and a unit where they are not known yet. */
const join = (view: CaseView, { data }: JoiningFact): CaseView => ({
  ...view,
  number: view.number ?? data.caseNumber,
  unitId: view.unitId ?? data.unitId,
  groupSize: Math.max(view.groupSize, data.groupSize),
});

function act(view: CaseView, fact: RoutingFact): CaseView {
  const state = stateAfter(view.state, fact);
  const next = {
    ...view,
    state,
    submittedAt: submittedAfter(view, fact, state),
    version: fact.data.version,
    proceedings: proceedingsAfter(view.proceedings, fact),
  };
  switch (fact.type) {
    case 'routing.case-classified.v1':
      return { ...next, kind: fact.data.kind, subject: fact.data.subject };
    case 'routing.case-accepted.v1':
      return { ...next, kind: fact.data.kind, waitingSince: fact.data.at };
    case 'routing.case-assigned.v1':
      return {
        ...next,
        unitId: fact.data.unitId,
        handlerOfficerId: fact.data.handlerOfficerId,
        handlerPostId: fact.data.handlerPostId,
        waitingSince: fact.data.at,
      };
    case 'routing.assignment-returned.v1':
      return {
        ...next,
        handlerOfficerId: null,
        handlerPostId: null,
        returned: view.returned + 1,
        waitingSince: fact.data.at,
      };
    case 'routing.case-taken-over.v1':
      return {
        ...next,
        unitId: fact.data.unitId,
        handlerOfficerId: null,
        handlerPostId: null,
        waitingSince: fact.data.at,
      };
    case 'routing.case-decided.v1':
      return { ...next, kind: fact.data.kind, decidedAt: fact.data.at };
    case 'routing.facts-corrected.v1':
      return receivedAs(next, fact.data.facts.receivedAt);
    case 'routing.case-closed.v1':
    case 'routing.case-withdrawn.v1':
    case 'routing.case-terminated.v1':
      return { ...next, endedAt: fact.data.at };
    default:
      return next;
  }
}

/** A suspension only interrupts the waiting; what decides, ends or takes over the case ends it. */
function submittedAfter({ submittedAt }: CaseView, { type, data }: RoutingFact, state: CaseState): string | null {
  if (type === 'routing.result-submitted.v1') return data.at;
  return state === 'awaiting-decision' || state === 'suspended' ? submittedAt : null;
}

/** The corrected receipt date replaces `waitingSince` of a case that has waited since its receipt. */
const receivedAs = (view: CaseView, receivedAt: string | undefined): CaseView =>
  receivedAt === undefined
    ? view
    : { ...view, receivedAt, waitingSince: view.waitingSince === view.receivedAt ? receivedAt : view.waitingSince };
