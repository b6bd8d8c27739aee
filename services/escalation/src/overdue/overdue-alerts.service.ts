import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';
import { isCrowd } from '@cau-noi/vocabulary';
import { advance, overdueLine, place, raise, type Alert, type Decision, type World } from '../ladder/climb.js';
import { end } from '../acknowledgement/acknowledgement.js';
import { crowdLines } from '../crowd/crowd.js';
import { lostCause, needsAlert, unitChanged, type ClockFacts } from './overdue.js';
import { alertsOfClocks, awaiting, claimDue, crowdAlertsOf, earliestDue } from '../alerts/alerts.store.js';
import { AlertLatency } from './alert-latency.metric.js';
import { numbered } from '../alerts/alert-numbers.store.js';
import { settleAlerts } from '../alerts/decided-alerts.store.js';
import { caseNumbers, keepCases, keepClocks, reopenClocks, type KnownEnd } from '../alerts/alert-causes.store.js';
import { worldAround } from '../ladder/organisation.store.js';
import { PoliciesService } from '../policies/policies.service.js';

/** A petition opened a case, or joined one: then the size is that of the whole case. */
type Registered = Envelope<'intake.petition-registered.v1'> | Envelope<'intake.petition-joined.v1'>;
type Overdue = Envelope<'deadline.overdue.v1'>;
/** A clock that is late at an instant, and what else is known of it. */
type LateClock = { event: Overdue | Envelope<'deadline.clock-rederived.v1'>; clock: ClockFacts; at: Date };
/** A fact about a clock that ends its alerts; `withdrawn`: the overdue was taken back, the clock itself goes on. */
export type ClockEnd = { event: Envelope; clockId: string; end: KnownEnd; withdrawn: boolean };
/** The end of a case, which ends its crowd alerts. */
export type CaseEnd = { event: Envelope; caseId: string; end: KnownEnd };

/** Raising, climbing and ending alerts: load, decide, save, publish, in sets. */
@Injectable()
export class AlertsService {
  constructor(
    private readonly policies: PoliciesService,
    private readonly latency: AlertLatency,
  ) {}

  /** One alert per overdue clock, on the line of the unit that is late. */
  async raiseOverdue(tx: Tx, events: readonly Overdue[]): Promise<void> {
    const clocks = new Map(
      (
        await keepClocks(
          tx,
          events.map(({ data }) => data),
        )
      ).map((clock) => [clock.clockId, clock]),
    );
    const alerts = Map.groupBy(await alertsOfClocks(tx, [...clocks.keys()]), (alert) => alert.clockId);
    const fresh = events.flatMap((event) => {
      const { clockId, noticedAt } = event.data;
      const [clock, at] = [clocks.get(clockId) ?? nothingKnown, new Date(noticedAt)];
      return needsAlert(alerts.get(clockId) ?? [], at, clock) ? [{ event, clock, at }] : [];
    });
    await this.raiseForClocks(tx, fresh);
    tx.afterCommit(() => this.latency.observe(fresh.map(({ at }) => at)));
  }

  /** The clock runs anew after it had ended: its next overdue is alarming again. */
  async startAnew(tx: Tx, events: readonly Envelope<'deadline.clock-started.v1'>[]): Promise<void> {
    await reopenClocks(
      tx,
      events.map(({ data }) => data.clockId),
    );
  }

  /** Another unit has the case: the alert on the former unit's line ends, and one rises on the line of the unit that has it now. */
  async handOver(tx: Tx, events: readonly Envelope<'deadline.clock-rederived.v1'>[]): Promise<void> {
    const found = await alertsOfClocks(
      tx,
      events.map(({ data }) => data.clockId),
    );
    const standing = new Map(found.filter(({ ended }) => ended === null).map((alert) => [alert.clockId, alert]));
    const at = tx.clock.now();
    const moved = events.flatMap((event) => {
      const alert = standing.get(event.data.clockId);
      return alert && alert.unitId !== event.data.unitId ? [{ event, alert, clock: nothingKnown, at }] : [];
    });
    settleAlerts(
      tx,
      moved.map(({ event, alert }) => ({ event, ...end(alert, unitChanged, at) })),
    );
    await this.raiseForClocks(tx, moved);
  }

  private async raiseForClocks(tx: Tx, causes: readonly LateClock[]): Promise<void> {
    if (causes.length === 0) return;
    const data = causes.map(({ event }) => event.data);
    const [world, policy, cases] = await Promise.all([
      worldAround(
        tx,
        data.map(({ unitId }) => unitId),
      ),
      this.policies.of(tx, 'overdue'),
      caseNumbers(
        tx,
        data.map(({ caseId }) => caseId),
      ),
    ]);
    const facts = await numbered(
      tx,
      causes.map(
        ({
          event: {
            data: { caseId, clockId, rule, month, unitId },
          },
          at,
        }) => ({
          alertId: randomUUID(),
          caseId,
          caseNumber: cases.get(caseId) ?? null,
          cause: 'overdue',
          clockId,
          rule,
          month,
          unitId,
          groupSize: null,
          raisedAt: at,
        }),
      ),
    );
    settleAlerts(
      tx,
      causes.map(({ event, clock, at }, i) => {
        const raised = raise(facts[i]!, overdueLine(event.data.unitId, world.organisation), policy, world);
        const lost = lostCause(clock, at);
        return { event, ...(lost ? both(raised, end(raised.next, lost.reason, lost.at)) : raised) };
      }),
    );
  }

  /** Notes the numbers of new cases, and tells both lines at once of a crowd. */
  async register(tx: Tx, events: readonly Registered[]): Promise<void> {
    const cases = new Map(
      (
        await keepCases(
          tx,
          events.map(({ data }) => data),
        )
      ).map((known) => [known.caseId, known]),
    );
    const crowds = events.filter(({ data }) => isCrowd(data.groupSize));
    if (crowds.length === 0) return;
    const told = new Set(
      (
        await crowdAlertsOf(
          tx,
          crowds.map(({ data }) => data.caseId),
        )
      ).map(({ caseId, line }) => `${caseId} ${line}`),
    );
    const fresh = crowds.flatMap((event) =>
      crowdLines.filter((line) => !told.has(`${event.data.caseId} ${line}`)).map((line) => ({ event, line })),
    );
    const [world, policy] = [
      await worldAround(
        tx,
        fresh.map(({ event }) => event.data.unitId),
      ),
      await this.policies.of(tx, 'crowd'),
    ];
    const facts = await numbered(
      tx,
      fresh.map(({ event: { data, time } }) => ({
        alertId: randomUUID(),
        caseId: data.caseId,
        caseNumber: data.caseNumber,
        cause: 'crowd',
        clockId: null,
        rule: null,
        unitId: data.unitId,
        groupSize: data.groupSize,
        raisedAt: new Date(time),
      })),
    );
    settleAlerts(
      tx,
      fresh.map(({ event, line }, i) => {
        const raised = raise(facts[i]!, line, policy, world);
        const lost = cases.get(event.data.caseId)?.ended;
        return { event, ...(lost ? both(raised, end(raised.next, lost.reason, lost.at)) : raised) };
      }),
    );
  }

  /** A clock stopped, or its overdue was withdrawn: its alert has lost its cause. Kept when the overdue is still to come. */
  async endByClock(tx: Tx, ends: readonly ClockEnd[]): Promise<void> {
    await keepClocks(
      tx,
      ends.map(({ clockId, end: known, withdrawn }) =>
        withdrawn ? { clockId, withdrawnAt: known.at.toISOString() } : { clockId, end: known },
      ),
    );
    const alerts = Map.groupBy(
      await alertsOfClocks(
        tx,
        ends.map(({ clockId }) => clockId),
      ),
      (alert) => alert.clockId,
    );
    settleAlerts(
      tx,
      ends.flatMap(({ event, clockId, end: known }) =>
        (alerts.get(clockId) ?? []).map((alert) => ({ event, ...end(alert, known.reason, known.at) })),
      ),
    );
  }

  /** The case ended: so do its crowd alerts. (Overdue alerts end with their clock.) */
  async endByCase(tx: Tx, ends: readonly CaseEnd[]): Promise<void> {
    await keepCases(
      tx,
      ends.map(({ caseId, end: known }) => ({ caseId, end: known })),
    );
    const alerts = Map.groupBy(
      await crowdAlertsOf(
        tx,
        ends.map(({ caseId }) => caseId),
      ),
      (alert) => alert.caseId,
    );
    settleAlerts(
      tx,
      ends.flatMap(({ event, caseId, end: known }) =>
        (alerts.get(caseId) ?? []).map((alert) => ({ event, ...end(alert, known.reason, known.at) })),
      ),
    );
  }

  /** Directory knows more of these units: alerts that nobody could be told of get their first person. */
  async place(tx: Tx, unitIds: readonly string[]): Promise<void> {
    const waiting = await awaiting(tx, unitIds);
    if (waiting.length === 0) return;
    const world = await worldAround(tx, waiting.flatMap(reachedFrom));
    settleAlerts(
      tx,
      waiting.map((alert) => place(alert, tx.clock.now(), world)),
    );
  }

  /** Takes one due step of each of the earliest alerts; a long silence is caught up step by step, each at its own time. */
  async climbDue(tx: Tx, limit: number): Promise<number> {
    const due = await claimDue(tx, tx.clock.now(), limit);
    if (due.length === 0) return 0;
    const world: World = await worldAround(tx, due.flatMap(reachedFrom));
    settleAlerts(
      tx,
      due.map((alert) => advance(alert, world)),
    );
    return due.length;
  }

  /** When the next step of any alert is due. */
  nextDueAt(tx: Tx): Promise<Date | null> {
    return earliestDue(tx);
  }
}

const nothingKnown: ClockFacts = { ended: null, withdrawnAt: null };

const both = (first: Decision, second: Decision): Decision => ({
  next: second.next,
  events: [...first.events, ...second.events],
  tellings: [...first.tellings, ...second.tellings],
});

/** Where an alert began and where it stands: its ladder lies above these. */
const reachedFrom = (alert: Alert): string[] => [alert.unitId, alert.addressee.unitId];
