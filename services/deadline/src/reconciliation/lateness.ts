import type { DerivedClock } from '../clocks/derived-clock.js';

/** A clock as the facts make it at an instant; no stored row plays a part. */
export type Truth = {
  caseId: string;
  clockId: string;
  rule: string;
  lateFrom: Date | null;
  isLate: boolean;
  isRunning: boolean;
};

/** The last overdue event of a clock; `stands`: it was not withdrawn. */
export type SaidOverdue = { caseId: string; clockId: string; rule: string; stands: boolean };

/** An alert as escalation published it; `clockId` null: only its end has arrived. */
export type KnownAlert = { caseId: string; clockId: string | null; alertId: string; endedAt: Date | null };

/** Something that differs from what the facts require. */
export type Difference = {
  code: 'overdue-missing' | 'overdue-unfounded' | 'alert-missing' | 'alert-unfounded';
  caseId: string;
  clockId: string | null;
  rule: string | null;
  lateFrom: string | null;
  expected: 'overdue' | 'no-overdue' | 'alert' | 'no-alert';
  found: 'overdue' | 'no-overdue' | 'alert' | 'alert-ended' | 'no-alert';
};

/** A clock at `now`: late from `lateFrom` on while it runs, or because what ended it came too late. */
export function truthOf(clock: DerivedClock, caseId: string, clockId: string, now: Date): Truth {
  const { rule, lateFrom, status } = clock;
  const isRunning = status === 'running';
  const isLate = status === 'late' || (isRunning && lateFrom !== null && lateFrom <= now);
  return { caseId, clockId, rule, lateFrom, isLate, isRunning };
}

/** Late by law ⇔ an overdue is in force ⇔ an alert is open, or was, once the late clock has ended. */
export function differencesOf(
  truths: readonly Truth[],
  said: readonly SaidOverdue[],
  alerts: readonly KnownAlert[],
): Difference[] {
  const truthById = new Map(truths.map((truth) => [truth.clockId, truth]));
  const saidById = new Map(said.map((one) => [one.clockId, one]));
  const alertsById = Map.groupBy(alerts, ({ clockId }) => clockId);
  const clockIds = new Set([...truthById.keys(), ...saidById.keys(), ...alertsById.keys()]);
  return [...clockIds].flatMap((clockId) => {
    const known = alertsById.get(clockId) ?? [];
    const of = clockId === null ? {} : { truth: truthById.get(clockId), said: saidById.get(clockId) };
    return [...overdueDifference(of), ...alertDifference(of, known)].map(({ code, expected, found }) => ({
      code,
      caseId: of.truth?.caseId ?? of.said?.caseId ?? known[0]?.caseId ?? '',
      clockId,
      rule: of.truth?.rule ?? of.said?.rule ?? null,
      lateFrom: of.truth?.lateFrom?.toISOString() ?? null,
      expected,
      found,
    }));
  });
}

type Sides = { truth?: Truth | undefined; said?: SaidOverdue | undefined };
type Found = Pick<Difference, 'code' | 'expected' | 'found'>;

function overdueDifference({ truth, said }: Sides): Found[] {
  const [isLate, stands] = [truth?.isLate ?? false, said?.stands ?? false];
  if (isLate === stands) return [];
  return isLate
    ? [{ code: 'overdue-missing', expected: 'overdue', found: 'no-overdue' }]
    : [{ code: 'overdue-unfounded', expected: 'no-overdue', found: 'overdue' }];
}

function alertDifference({ truth }: Sides, alerts: readonly KnownAlert[]): Found[] {
  const standing = alerts.some(({ endedAt }) => endedAt === null);
  const mustStand = truth?.isLate === true && truth.isRunning;
  if (standing) return mustStand ? [] : [{ code: 'alert-unfounded', expected: 'no-alert', found: 'alert' }];
  const mustHaveStood = truth?.isLate === true;
  if (!mustHaveStood || (!mustStand && alerts.length > 0)) return [];
  return [{ code: 'alert-missing', expected: 'alert', found: alerts.length > 0 ? 'alert-ended' : 'no-alert' }];
}
