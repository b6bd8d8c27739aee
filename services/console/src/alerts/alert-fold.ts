import type { Envelope, Payload } from '@cau-noi/events';

export type AlertFact = Extract<Envelope, { type: `escalation.alert-${string}` }>;
type Raised = Payload<'escalation.alert-raised.v1'>;
type Answered = Payload<'escalation.alert-acknowledged.v1'>;

/** A rung that an alert has reached. Null post: the unit has none; null officer: vacant. */
export type Rung = { step: number; unitId: string; postId: string | null; officerId: string | null; at: string };

/** An alert as its reader sees it. Null: the fact with this value has not arrived yet. */
export type AlertView = {
  alertId: string;
  caseId: string;
  cause: Raised['cause'];
  line: Raised['line'];
  number: string | null;
  caseNumber: string | null;
  unitId: string | null;
  rule: string | null;
  /** Of a unit's month, `YYYY-MM`: there is no case. */
  month: string | null;
  clockId: string | null;
  groupSize: number | null;
  /** Of a crowd in the stream of petitions, whose id is the `caseId`; views kept before there were any have none. */
  crowd?: NonNullable<Raised['crowd']> | null;
  raisedAt: string | null;
  state: 'raised' | 'acknowledged' | 'ended';
  rungs: Rung[];
  skipped: { step: number; unitId: string; reason: string }[];
  repeated: number;
  /** When the alert reaches the next rung, unless somebody acknowledges. */
  nextAt: string | null;
  /**
   * The answer that holds: `word`, as a code; `returnOn`: done by then, or looked at again on this day. Null once it
   * holds no longer: its day is over, or something new was told.
   */
  acknowledged: {
    at: string;
    officerId: string;
    postId: string;
    unitId: string;
    word: NonNullable<Answered['word']> | null;
    returnOn: string | null;
  } | null;
  ended: { at: string; reason: string } | null;
};

/** The place of each state in a list: what waits to be acknowledged first. */
export const rankOf = { raised: 0, acknowledged: 1, ended: 2 } as const satisfies Record<AlertView['state'], number>;

/** An alert out of the facts known so far, in whatever order they arrived. */
export function alertView(facts: readonly [AlertFact, ...AlertFact[]]): AlertView {
  const { alertId, caseId, cause, line } = facts[0].data;
  const raised = facts.find(({ type }) => type === 'escalation.alert-raised.v1')?.data as Raised | undefined;
  const told = facts.flatMap(tellingOf).sort((a, b) => a.step - b.step || a.times - b.times);
  const acknowledged = holdingAnswer(facts);
  const grown = facts.flatMap(sizeOf);
  const ended = facts.flatMap(endOf)[0] ?? null;
  const state = ended ? 'ended' : acknowledged ? 'acknowledged' : 'raised';
  return {
    alertId,
    caseId,
    cause,
    line,
    number: raised?.alertNumber ?? null,
    caseNumber: raised?.caseNumber ?? null,
    unitId: raised?.unitId ?? null,
    rule: raised?.rule ?? null,
    month: raised?.month ?? null,
    clockId: raised?.clockId ?? null,
    groupSize: grown.length > 0 ? Math.max(...grown) : null,
    ...(raised?.crowd && { crowd: raised.crowd }),
    raisedAt: raised?.raisedAt ?? null,
    state,
    rungs: told.filter(({ times }) => times === 0).flatMap(({ rungs }) => rungs),
    skipped: told.flatMap(({ step, skipped }) => skipped.map(({ unitId, reason }) => ({ step, unitId, reason }))),
    repeated: Math.max(0, ...told.map(({ times }) => times)),
    nextAt: state === 'raised' ? (told.at(-1)?.nextAt ?? null) : null,
    acknowledged,
    ended,
  };
}

/** `rungs`: who was told at that instant, the addressee last. */
type Telling = { step: number; times: number; nextAt: string | null; rungs: Rung[]; skipped: Raised['skipped'] };

function tellingOf(fact: AlertFact): Telling[] {
  switch (fact.type) {
    case 'escalation.alert-raised.v1':
      return [telling(fact.data, fact.data.raisedAt, { times: 0, skipped: fact.data.skipped })];
    case 'escalation.alert-climbed.v1':
      return [telling(fact.data, fact.data.climbedAt, { times: 0, skipped: fact.data.skipped })];
    case 'escalation.alert-repeated.v1':
      return [telling(fact.data, fact.data.repeatedAt, { times: fact.data.times, skipped: [] })];
    default:
      return [];
  }
}

type Told = Pick<Raised, 'step' | 'addressee' | 'also' | 'nextAt'>;

function telling(
  { step, addressee, also = [], nextAt }: Told,
  at: string,
  more: Pick<Telling, 'times' | 'skipped'>,
): Telling {
  return { step, nextAt, rungs: [...also, addressee].map((who) => ({ step, ...who, at })), ...more };
}

/** The latest answer, unless more are asked for, it sent the alert on, or something was told after it. */
function holdingAnswer(facts: readonly AlertFact[]): AlertView['acknowledged'] {
  const given = facts.flatMap((fact) => (fact.type === 'escalation.alert-acknowledged.v1' ? [fact.data] : []));
  const latest = given.sort((a, b) => (a.answer ?? 1) - (b.answer ?? 1)).at(-1);
  const isOver = facts.some(({ data }) => 'answers' in data && (data.answers ?? 0) >= (latest?.answer ?? 1));
  const isEnough = latest?.lacking === undefined;
  return latest && latest.word !== 'not-mine' && isEnough && !isOver ? answerIn(latest) : null;
}

/** A crowd's size as each fact gives it; it only grows. */
function sizeOf({ data }: AlertFact): number[] {
  return 'groupSize' in data && typeof data.groupSize === 'number' ? [data.groupSize] : [];
}

const answerIn = ({ acknowledgedAt: at, by, word, returnOn }: Answered): NonNullable<AlertView['acknowledged']> => ({
  at,
  ...by,
  word: word ?? null,
  returnOn: returnOn ?? null,
});

const endOf = (fact: AlertFact): NonNullable<AlertView['ended']>[] =>
  fact.type === 'escalation.alert-ended.v1' ? [{ at: fact.data.endedAt, reason: fact.data.reason }] : [];
