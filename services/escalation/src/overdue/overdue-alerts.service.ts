import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';
import { end, endedAtOnce } from '../alerts/alert.js';
import { keepClocks, registeredCases, reopenClocks, type KnownEnd } from '../alerts/alert-causes.store.js';
import { numbered } from '../alerts/alert-numbers.store.js';
import { alertsOfClocks, answeredOf } from '../alerts/alerts.store.js';
import { settleAlerts } from '../alerts/save-alerts.store.js';
import { overdueLine, raise } from '../ladder/climb.js';
import { worldAround, worldOf } from '../ladder/organisation.store.js';
import { policyChooser } from '../ladder/policy-chooser.js';
import { wake } from '../ladder/wake.js';
import { postsNamedIn } from '../policies/policy.js';
import { PoliciesService } from '../policies/policies.service.js';
import { AlertLatency } from './alert-latency.metric.js';
import { lostCause, needsAlert, unitChanged, type ClockFacts } from './overdue.js';

type Overdue = Envelope<'deadline.overdue.v1'>;
/** A clock that is late at an instant, and what else is known of it. */
type LateClock = { event: Overdue | Envelope<'deadline.clock-rederived.v1'>; clock: ClockFacts; at: Date };
/** A fact about a clock that ends its alerts; `withdrawn`: the overdue was taken back, the clock itself goes on. */
export type ClockEnd = { event: Envelope; clockId: string; end: KnownEnd; withdrawn: boolean };

/** Alerts about overdue clocks: load, decide, save, publish, in sets. */
@Injectable()
export class OverdueAlertsService {
  constructor(
    private readonly policies: PoliciesService,
    private readonly latency: AlertLatency,
  ) {}

  /** One alert per overdue clock, on the line of the unit that is late. */
  async raiseOverdue(tx: Tx, events: readonly Overdue[]): Promise<void> {
    const known = await keepClocks(
      tx,
      events.map(({ data }) => data),
    );
    const clocks = new Map(known.map((clock) => [clock.clockId, clock]));
    const alerts = Map.groupBy(await alertsOfClocks(tx, [...clocks.keys()]), (alert) => alert.clockId);
    const fresh = events.flatMap((event) => {
      const { clockId, noticedAt } = event.data;
      const [clock, at] = [clocks.get(clockId) ?? nothingKnown, new Date(noticedAt)];
      return needsAlert(alerts.get(clockId) ?? [], at, clock) ? [{ event, clock, at }] : [];
    });
    await this.raiseForClocks(tx, fresh);
    await this.wakeAnswered(tx, fresh);
    tx.afterCommit(() => this.latency.observe(fresh.map(({ at }) => at)));
  }

  /** A second clock of a case is late: whoever answered an alert of the first is told again. */
  private async wakeAnswered(tx: Tx, late: readonly LateClock[]): Promise<void> {
    if (late.length === 0) return;
    const byCase = new Map(late.map((one) => [one.event.data.caseId, one]));
    const answered = await answeredOf(tx, [...byCase.keys()]);
    if (answered.length === 0) return;
    const world = await worldOf(tx, answered);
    settleAlerts(
      tx,
      answered.flatMap((alert) => {
        const second = byCase.get(alert.caseId);
        return second && second.event.data.clockId !== alert.clockId
          ? [{ event: second.event, ...wake(alert, 'second-clock', second.at, world) }]
          : [];
      }),
    );
  }

  /** The clock runs again after it had ended: its next overdue raises an alert again. */
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
    const units = data.map(({ unitId }) => unitId);
    const [around, versions, cases] = await Promise.all([
      worldAround(tx, units),
      this.policies.applied(tx),
      registeredCases(
        tx,
        data.map(({ caseId }) => caseId),
      ),
    ]);
    const policies = versions.map(({ policy }) => policy);
    const isNaming = policies.some((policy) => postsNamedIn(policy).length > 0);
    const world = isNaming ? await worldAround(tx, units, policies) : around;
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
          caseNumber: cases.get(caseId)?.caseNumber ?? null,
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
    const policyOf = policyChooser(versions, world.organisation);
    settleAlerts(
      tx,
      causes.map(({ event, clock, at }, i) => {
        const line = overdueLine(event.data.unitId, world.organisation);
        const kind = cases.get(event.data.caseId)?.kind ?? null;
        const raised = raise(facts[i]!, line, policyOf(facts[i]!, line, kind), world);
        const lost = lostCause(clock, at);
        return { event, ...(lost ? endedAtOnce(raised, lost) : raised) };
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
}

const nothingKnown: ClockFacts = { ended: null, withdrawnAt: null };
