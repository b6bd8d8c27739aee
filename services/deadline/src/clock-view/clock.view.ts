import type { Clock, PastResult } from '../clocks/clock.js';
import { nextWarning } from '../clocks/noticeable.js';
import type { Jsonified } from '../clocks/past-results.store.js';
import type { ChainLink } from '../derivation/chain.js';
import type { Doubt } from '../derivation/doubts.js';
import type { LedgerDay, Notice } from '../derivation/ledger.js';
import type { Step } from '../derivation/step.js';
import { causeText, type Cause } from '../facts/cause.js';
import { natureOf } from '../law/natures.js';
import { ruleById, unitDate } from '../law/rules.js';
import type { ClockQuestion } from './clock-question.js';
import type { CauseView, ClockView, PastResultView } from './clock.answers.js';

/** A clock with everything that explains it. */
export type ClockInFull = { clock: Clock; doubts: Doubt[]; past: Jsonified<PastResult>[] } & Course;

/** How its end came about. */
export type Course = Pick<ClockView, 'confidence'> & {
  steps: Step[];
  notices: Notice[];
  ledger: LedgerDay[];
  chain: ChainLink[];
  question: ClockQuestion | null;
};

/** What readers see of a clock: a fixed list of fields, never the row. */
export function clockView({
  clock,
  confidence,
  steps,
  notices,
  ledger,
  chain,
  question,
  doubts,
  past,
}: ClockInFull): ClockView {
  return {
    id: clock.id,
    rule: clock.rule,
    ruleVersion: clock.ruleVersion,
    name: ruleById(clock.rule)?.name ?? unitDate.name,
    nature: natureOfRule(clock.rule),
    article: clock.article,
    confidence,
    unitOfCount: clock.unitOfCount,
    length: clock.length,
    status: clock.status,
    isOverdue: clock.overdueAt !== null,
    start: clock.start,
    startedBy: causeView(clock.startedBy),
    due: clock.due,
    dueAt: clock.dueAt,
    warnBy: clock.warnBy,
    overdueAfter: clock.overdueAfter,
    lateFrom: clock.lateFrom,
    warnAt: clock.stoppedBy === null ? (nextWarning(clock)?.at ?? null) : null,
    overdueAt: clock.overdueAt,
    pausedFrom: clock.pausedFrom,
    pauses: clock.course.pauses.map(({ from, to, ground, document = null, endDocument = null }) => ({
      from,
      to,
      ground,
      document,
      endDocument,
    })),
    extensions: clock.course.extensions.map(({ days, document, decided }) => ({ days, document, decided })),
    stoppedBy: clock.stoppedBy && causeView(clock.stoppedBy),
    calendar: clock.calendar,
    weekendsOnly: clock.weekendsOnly,
    doubts,
    steps,
    notices,
    ledger,
    chain,
    question,
    history: past.map(pastView),
  };
}

const natureOfRule = (id: string): ClockView['nature'] => {
  const rule = ruleById(id);
  return rule ? natureOf(rule) : 'duty';
};

const causeView = ({ type, id, at, document = null }: Cause): CauseView => ({
  type,
  text: causeText(type),
  eventId: id,
  at,
  document,
});

const pastView = (past: Jsonified<PastResult>): PastResultView => ({
  rule: past.rule,
  ruleVersion: past.ruleVersion,
  article: past.article,
  status: past.status,
  start: past.start,
  due: past.due,
  dueAt: past.dueAt,
  warnBy: past.warnBy,
  overdueAfter: past.overdueAfter,
  lateFrom: past.lateFrom,
  pausedFrom: past.pausedFrom,
  overdueAt: past.overdueAt,
  calendar: past.calendar,
  weekendsOnly: past.weekendsOnly,
  replacedAt: past.replacedAt,
  cause: past.cause.type,
  causeText: causeText(past.cause.type),
  causeAt: past.cause.at ?? null,
  causeEventId: past.cause.id,
  causeDocument: past.cause.document ?? null,
});
