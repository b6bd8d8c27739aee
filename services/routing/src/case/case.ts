import type { NewEvent, Payload } from '@cau-noi/events';
import type { CaseState, Criterion, Kind, PaperKind } from '@cau-noi/vocabulary';
import { firstState } from './lifecycle.js';

/** The officer responsible for a case, in the post in which it was given. */
export type Handler = { officerId: string; postId: string };

/** A case as routing knows it. Instants are UTC; `version` grows by one with every event about the case. */
export type Case = {
  caseId: string;
  number: string;
  kind: Kind;
  subject: string;
  unitId: string;
  state: CaseState;
  handler: Handler | null;
  /** Earlier handlers, oldest first. */
  previousHandlers: readonly Handler[];
  /** How often a handler gave it back. */
  returnedTimes: number;
  /** People behind the petition that opened it. */
  groupSize: number;
  /** How many of them were appointed to speak for the group; null: missing in the registration. */
  representatives: number | null;
  /** Due instant set by the unit, at registration or (KNPA) on acceptance. */
  dueAt: Date | null;
  receivedAt: Date;
  acceptedAt: Date | null;
  decidedAt: Date | null;
  closedAt: Date | null;
  /** While the case is suspended: the state to which it returns. */
  stateBefore: CaseState | null;
  /** Suspensions and expert examinations since the acceptance, oldest first; the last one may be open. */
  suspensions: readonly Pause[];
  examinations: readonly Pause[];
  /** Criteria of a complex case that were recorded, in the order of the law; empty: not complex. */
  criteria: readonly Criterion[];
  /** Extensions of the settlement period since the acceptance, oldest first. */
  extensions: readonly Extension[];
  /** Facts that choose a time limit, as far as they were recorded here. */
  facts: CaseFacts;
  /** When each kind of act happened first and last, by the name of its fact; what a superior took over is one entry. */
  happened: Happened;
  /** When each kind of paper was issued last. */
  papers: Readonly<Partial<Record<PaperKind, string>>>;
  version: number;
};

/** Instants in ISO form, by name of the fact (`case-accepted`). */
export type Happened = Readonly<Record<string, { first: string; last: string } | undefined>>;

/** Time that is not counted, as ISO instants; `to` is null while it lasts. */
export type Pause = { from: string; to: string | null };

/** One extension: days, and number and date of its decision. */
export type Extension = { days: number; number: string; date: string };

/** What is known of a case beside its kind that a time limit hangs on. */
export type CaseFacts = Payload<'routing.facts-corrected.v1'>['facts'];

/**
 * Who acts. `leads`: a head of the unit that has the case, who may act on every case of it; `settles`: in a post that
 * may be given accepted cases; `above`: of a unit above that one on the State line.
 */
export type Who = {
  officerId: string;
  postId: string;
  unitId: string;
  leads: boolean;
  settles: boolean;
  above: boolean;
};

/** An act: by whom, when it happened, and when it is being entered. It may have happened long before: then with a reason. */
export type Act = {
  who: Who;
  at: Date;
  now: Date;
  /** A code; that of a withdrawal comes from the desk. */ lateReason?: string | null;
};

/** The paper that carries an act: number, date of the paper (`YYYY-MM-DD`), post of the signer. */
export type Paper = { number: string; date: string; signerPostId: string };

/** A piece of work: what was done, by which officer, in which working group. */
export type Step = { stepId: string; activity: string; officerId: string; group: string | null };

/** Stored with an act beside its event: its paper, the step that was recorded. */
type Kept = {
  paper?: Paper | null;
  /** The kind of the paper, where the act is that it was issued: it decides who may sign. */
  issued?: PaperKind;
  step?: Step;
};

/** A case after an act, and the events to publish. */
export type Decision = Kept & { next: Case; events: NewEvent[] };

/** Opens the case that a registration created; the first version of it. */
export function receive(registered: Payload<'intake.petition-registered.v1'>): Case {
  return {
    caseId: registered.caseId,
    number: registered.caseNumber,
    kind: registered.kind,
    subject: registered.subject,
    unitId: registered.unitId,
    state: firstState,
    handler: null,
    previousHandlers: [],
    returnedTimes: 0,
    groupSize: registered.groupSize,
    representatives: registered.representatives ?? null,
    dueAt: registered.dueAt === null ? null : new Date(registered.dueAt),
    receivedAt: new Date(registered.receivedAt),
    acceptedAt: null,
    decidedAt: null,
    closedAt: null,
    ...newSettlement,
    criteria: [],
    facts: {},
    happened: {},
    papers: {},
    version: 1,
  };
}

/** What starts again with each settlement: at the registration, and when a superior takes the case over. */
export const newSettlement = { stateBefore: null, suspensions: [], examinations: [], extensions: [] } as const;

/** Begins a pause; the order of dates (`order-of-acts.ts`) keeps it after the end of the one before. */
export const begun = (pauses: readonly Pause[], at: Date): Pause[] => [...pauses, { from: at.toISOString(), to: null }];

/** Ends the open pause on the day of `at`, which is counted again. */
export const ended = (pauses: readonly Pause[], at: Date): Pause[] =>
  pauses.map((pause) => (pause.to === null ? { ...pause, to: at.toISOString() } : pause));

/** The first fields of every routing event: the case, its version and state after the act, when, and who. */
export function headOf(current: Case, { who, at, lateReason }: Act, state: CaseState) {
  return {
    caseId: current.caseId,
    version: current.version + 1,
    at: at.toISOString(),
    by: { officerId: who.officerId, postId: who.postId, unitId: who.unitId },
    state,
    ...(lateReason && { lateReason }),
  };
}

/** The next version of a case: what the act changes, and its one event. */
export function decided(current: Case, changes: Partial<Case>, event: NewEvent, kept: Kept = {}): Decision {
  const happened = withAct(changes.happened ?? current.happened, event);
  const next = { ...current, ...changes, happened, version: current.version + 1 };
  return { next, events: [event], ...kept };
}

/** The fact of an event, as `happened` names it. */
const factIn = (event: NewEvent): string => event.type.replace(/^routing\.|\.v\d+$/g, '');

function withAct(happened: Happened, event: NewEvent): Happened {
  const { at } = event.data as { at: string };
  const { first = at, last = at } = happened[factIn(event)] ?? {};
  return { ...happened, [factIn(event)]: { first: at < first ? at : first, last: at > last ? at : last } };
}

const shown = [
  'kind',
  'subject',
  'unitId',
  'state',
  'handler',
  'dueAt',
  'receivedAt',
  'acceptedAt',
  'decidedAt',
  'closedAt',
  'suspensions',
  'examinations',
  'criteria',
  'extensions',
  'facts',
] as const;
/** Fields that a reader of a case can see change, with their new values. */
export type Changed = Partial<Record<(typeof shown)[number], unknown>>;

/** Returns the visible fields in which two versions differ, with the later value; for the `case-changed` response. */
export function changedFields(before: Case, after: Case): Changed {
  const fields = shown.filter((field) => !same(before[field], after[field]));
  return Object.fromEntries(fields.map((field) => [field, after[field]]));
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
