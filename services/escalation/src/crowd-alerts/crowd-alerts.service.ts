import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Envelope } from '@cau-noi/events';
import type { Tx } from '@cau-noi/messaging';
import { isCrowd } from '@cau-noi/vocabulary';
import { end, endedAtOnce } from '../alerts/alert.js';
import { keepCases, type KnownEnd } from '../alerts/alert-causes.store.js';
import { numbered } from '../alerts/alert-numbers.store.js';
import { crowdAlertsOf } from '../alerts/alerts.store.js';
import { settleAlerts } from '../alerts/save-alerts.store.js';
import type { Alert } from '../alerts/alert.js';
import { raise } from '../ladder/climb.js';
import { worldAround, worldOf } from '../ladder/organisation.store.js';
import { policyChooser } from '../ladder/policy-chooser.js';
import { grow, wake } from '../ladder/wake.js';
import { PoliciesService } from '../policies/policies.service.js';
import { untold } from './lines-to-tell.js';

/** A petition opened a case, or joined one: then the size is that of the whole case. */
type Registered = Envelope<'intake.petition-registered.v1'> | Envelope<'intake.petition-joined.v1'>;
/** The end of a case, which ends its crowd alerts. */
type CaseEnd = { event: Envelope; caseId: string; end: KnownEnd };

/** Alerts about crowds, and what is known of cases: load, decide, save, publish, in sets. */
@Injectable()
export class CrowdAlertsService {
  constructor(private readonly policies: PoliciesService) {}

  /** Notes the numbers of new cases, and notifies both lines at once of a crowd; of one that has grown, whoever answered. */
  async register(tx: Tx, events: readonly Registered[]): Promise<void> {
    const known = await keepCases(
      tx,
      events.map(({ data }) => data),
    );
    const crowds = events.filter(({ data }) => isCrowd(data.groupSize));
    if (crowds.length === 0) return;
    const raised = await crowdAlertsOf(
      tx,
      crowds.map(({ data }) => data.caseId),
    );
    await this.grow(tx, crowds, raised);
    const fresh = untold(crowds, raised);
    const versions = await this.policies.applied(tx);
    const world = await worldAround(
      tx,
      fresh.map(({ event }) => event.data.unitId),
      versions.map(({ policy }) => policy),
    );
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
    const cases = new Map(known.map((one) => [one.caseId, one]));
    const policyOf = policyChooser(versions, world.organisation);
    settleAlerts(
      tx,
      fresh.map(({ event, line }, i) => {
        const about = cases.get(event.data.caseId);
        const decision = raise(facts[i]!, line, policyOf(facts[i]!, line, about?.kind ?? null), world);
        const lost = about?.ended;
        return { event, ...(lost ? endedAtOnce(decision, lost) : decision) };
      }),
    );
  }

  /** More people came to cases that have an alert. */
  private async grow(tx: Tx, crowds: readonly Registered[], raised: readonly Alert[]): Promise<void> {
    const standing = raised.filter(({ ended }) => ended === null);
    if (standing.length === 0) return;
    const world = await worldOf(tx, standing);
    settleAlerts(
      tx,
      standing.flatMap((alert) => {
        const event = crowds.findLast(({ data }) => data.caseId === alert.caseId);
        const grown = event && grow(alert, event.data.groupSize, new Date(event.time), world);
        return grown && grown.next !== alert ? [{ event, ...grown }] : [];
      }),
    );
  }

  /** Another unit has these cases: whoever answered is told again. */
  async wakeByCase(tx: Tx, moved: readonly { event: Envelope; caseId: string; at: Date }[]): Promise<void> {
    const alerts = await crowdAlertsOf(
      tx,
      moved.map(({ caseId }) => caseId),
    );
    const answered = alerts.filter(({ acknowledged, ended }) => acknowledged !== null && ended === null);
    if (answered.length === 0) return;
    const world = await worldOf(tx, answered);
    settleAlerts(
      tx,
      answered.flatMap((alert) => {
        const move = moved.findLast(({ caseId }) => caseId === alert.caseId);
        return move ? [{ event: move.event, ...wake(alert, 'unit-changed', move.at, world) }] : [];
      }),
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
}
