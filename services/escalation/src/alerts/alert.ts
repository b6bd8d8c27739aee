import type { NewEvent, Payload } from '@cau-noi/events';
import type { Hierarchy } from '@cau-noi/vocabulary';
import type { Cause, Policy } from '../policies/policy.js';

/** Who acknowledged, and in which post. */
export type By = Payload<'escalation.alert-acknowledged.v1'>['by'];
/** Will deal with it; calls it somebody else's or a false alarm; knows and watches. */
export type Word = NonNullable<Payload<'escalation.alert-acknowledged.v1'>['word']>;
/** Content of an acknowledgement; `returnOn`: done by then, or looked at again on this day (`YYYY-MM-DD`). */
export type Answer = { word: Word | null; returnOn: string | null };
/** The rung of an alert; without an officer nobody could be notified yet. */
export type Addressee = { unitId: string; postId: string | null; officerId: string | null };

/** What an alert is about; none of it changes. */
export type AlertFacts = {
  alertId: string;
  alertNumber: string;
  caseId: string;
  caseNumber: string | null;
  cause: Cause;
  clockId: string | null;
  rule: string | null;
  /** For a clock of a unit in a month, `YYYY-MM`: known when the alert is raised, because there is no case. */
  month?: string | undefined;
  /** The unit that is late, or whose petition brought the crowd. */
  unitId: string;
  groupSize: number | null;
  /** Of a crowd in the stream, which then is the case: the level that it has passed. */
  crowdLevel?: number | null;
  /** How large that crowd was when the alert was raised; published, not kept. */
  crowd?: Omit<NonNullable<Payload<'escalation.alert-raised.v1'>['crowd']>, 'level'>;
  raisedAt: Date;
};

/** A named officer in a post, who was told. */
export type Person = { unitId: string; postId: string; officerId: string };
/** An answer that holds the climb up. */
export type Held = { at: Date; by: By } & Answer;
/**
 * Who was told at the same instant as the addressee, how many people must answer before the climb rests, and the answers
 * given so far, while they are too few.
 */
export type Together = { also: Person[]; needed: number; given: (Omit<Held, 'at'> & { at: string })[] };

/** An alert as it is now: on which rung, since when, and when it goes on. */
export type Alert = AlertFacts & {
  line: Hierarchy;
  policy: Policy;
  /** Number of the latest notification of a new rung, from 0. */
  step: number;
  /** How many named people were notified. */
  told: number;
  /** How often the person on the current rung was reminded. */
  times: number;
  addressee: Addressee;
  /** Units that could give an alert without addressee its first one, once directory publishes more about them. */
  awaiting: string[];
  nextAt: Date | null;
  /** The answer that holds the climb up until `nextAt`. */
  acknowledged: Held | null;
  /** Null where one person was told and one answer is enough. */
  together: Together | null;
  /** How many answers it has had. */
  answers: number;
  /** How many of the latest answers in a row said that it is not theirs. */
  refused: number;
  /** Of a crowd: how many people it has by now, and how many it had when it was last answered. */
  size: number | null;
  answeredSize: number | null;
  ended: { at: Date; reason: string } | null;
  version: number;
};

/** One line of the ladder's history. */
export type Telling = Addressee & {
  kind: 'told' | 'repeated' | 'skipped' | 'answered';
  step: number;
  at: Date;
  /** Why somebody was passed over or is told at once; of an answer, its word. */
  reason: string | null;
  /** Of an answer: its day, and what was written; never published. */
  returnOn?: string | null;
  note?: string | null;
};
/** The alert after an act, the events to publish, and what its history gains. */
export type Decision = { next: Alert; events: NewEvent[]; tellings: Telling[] };

/** Nothing happens. */
export const quiet = (alert: Alert): Decision => ({ next: alert, events: [], tellings: [] });
/** The fields by which every event names its alert. */
export const head = ({
  alertId,
  caseId,
  cause,
  line,
}: Alert): Pick<Alert, 'alertId' | 'caseId' | 'cause' | 'line'> => ({
  alertId,
  caseId,
  cause,
  line,
});

/**
 * Ends it with its cause: nobody is notified any more. An act that was entered afterwards, with an earlier date, ends
 * it when it was raised.
 */
export function end(alert: Alert, reason: string, occurredAt: Date): Decision {
  if (alert.ended) return quiet(alert);
  const at = occurredAt < alert.raisedAt ? alert.raisedAt : occurredAt;
  const next: Alert = { ...alert, ended: { at, reason }, nextAt: null, awaiting: [] };
  return {
    next,
    events: [
      {
        type: 'escalation.alert-ended.v1',
        subject: alert.caseId,
        data: { ...head(alert), reason, endedAt: at.toISOString() },
      },
    ],
    tellings: [],
  };
}

/** What was raised although its cause is lost already is ended at once: every overdue has its alert, and every crowd. */
export function endedAtOnce(raised: Decision, lost: { reason: string; at: Date }): Decision {
  const ended = end(raised.next, lost.reason, lost.at);
  return {
    next: ended.next,
    events: [...raised.events, ...ended.events],
    tellings: [...raised.tellings, ...ended.tellings],
  };
}

/** Whether this officer was notified, or anybody of the own unit; a person passed over was not. */
export const wasTold = (
  lines: readonly Pick<Telling, 'kind' | 'unitId' | 'officerId'>[],
  { unitId, officerId }: Pick<By, 'unitId' | 'officerId'>,
): boolean =>
  lines.some(
    (line) =>
      (line.kind === 'told' || line.kind === 'repeated') && (line.unitId === unitId || line.officerId === officerId),
  );
