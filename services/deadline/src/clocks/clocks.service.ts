import { dayOf } from '@cau-noi/calendar';
import type { Envelope, NewEvent } from '@cau-noi/events';
import { DueJobs, type Tx } from '@cau-noi/messaging';
import { standsAbove } from '@cau-noi/organisation';
import { type Actor, Clock as Time, NotFound } from '@cau-noi/platform';
import { Injectable } from '@nestjs/common';
import { calendarOf, calendarUnder, type WorkingCalendar } from '../calendars/calendar.js';
import { calendarsAt, currentCalendars } from '../calendars/calendars.store.js';
import { accountOf, doubtsOfClock } from '../clock-view/clock-account.js';
import { questionOfClock } from '../clock-view/clock-question.js';
import type { ClockInFull } from '../clock-view/clock.view.js';
import { milestonesOf } from '../clock-view/milestones.js';
import { isOfUnit, watchesBelow } from '../clock-view/reader.js';
import type { Cause } from '../facts/cause.js';
import { factOf, type Fact, type FactName } from '../facts/facts.js';
import { keepFacts, loadFacts, unitOfCase } from '../facts/legal-facts.store.js';
import { officesOf } from '../facts/offices.store.js';
import { DueCounts } from '../overdue/due-counts.metric.js';
import { Latencies } from '../overdue/latencies.metric.js';
import { notice } from '../overdue/notice.js';
import { derive } from './case-clocks.js';
import { hasEnded } from './clock-comparison.js';
import { clockId, monthId } from './clock-id.js';
import type { Clock } from './clock.js';
import { claimDue, clocksOfCase, lockClocks, nextDueAt, saveClocks, saveNotices } from './clocks.store.js';
import { nextAt, overdueJob } from './noticeable.js';
import { keepPast, pastOfClocks } from './past-results.store.js';
import { reconcile, type Outcome } from './reconcile.js';

/** A fact with its subject, and the event that told of it; none: the calendar brought it. */
export type FreshFact = { event?: Envelope; caseId: string; fact: Fact };

@Injectable()
export class ClocksService {
  constructor(
    private readonly time: Time,
    private readonly jobs: DueJobs,
    private readonly counts: DueCounts,
    private readonly latencies: Latencies,
  ) {}

  /** Takes facts of cases in, at most one per case, and brings their clocks up to date. */
  take(tx: Tx, events: Envelope<FactName>[]): Promise<void> {
    return this.takeFacts(
      tx,
      events.map((event) => ({ event, caseId: event.data.caseId, fact: factOf(event) })),
    );
  }

  /** Takes facts in, at most one per subject: those of an event, or what the calendar brought. */
  async takeFacts(tx: Tx, fresh: readonly FreshFact[]): Promise<void> {
    const calendars = await currentCalendars(tx);
    const facts = await keepFacts(tx, fresh);
    const knownCases = [...facts].filter(([, all]) => all.length > 1).map(([caseId]) => caseId);
    const known = byCase(await lockClocks(tx, knownCases));
    const derived = await this.deriver(tx, calendars, [...facts.values()]);
    const outcomes: Outcome[] = [];
    for (const { event, caseId, fact } of new Map(fresh.map((each) => [each.caseId, each])).values()) {
      const outcome = this.follow(caseId, known.get(caseId) ?? [], derived(facts.get(caseId) ?? []), fact);
      outcomes.push(outcome);
      (event ? tx.causedBy(event) : tx).publish(outcome.events);
    }
    await this.save(tx, outcomes);
  }

  /** Derives the clocks of these cases anew, for a cause that is not about any one of them. */
  async rederive(tx: Tx, caseIds: string[], cause: Cause): Promise<void> {
    const calendars = await currentCalendars(tx);
    const known = byCase(await lockClocks(tx, caseIds));
    const rows = byCase(await loadFacts(tx, caseIds));
    const factsOf = (caseId: string): Fact[] => (rows.get(caseId) ?? []).map(({ fact }) => fact);
    const derived = await this.deriver(tx, calendars, caseIds.map(factsOf));
    const outcomes = caseIds.map((caseId) =>
      this.follow(caseId, known.get(caseId) ?? [], derived(factsOf(caseId)), cause),
    );
    await this.save(tx, outcomes);
    tx.publish(outcomes.flatMap(({ events }) => events));
  }

  /** How the facts of a case become its clocks, with what calendars and offices say now. */
  private async deriver(tx: Tx, calendars: Parameters<typeof calendarOf>[0], facts: Fact[][]) {
    const calendar = calendarOf(calendars);
    const unitOf = (all: Fact[]): string | undefined =>
      all.flatMap((fact) => (fact.type === 'petition-registered' ? fact.data.unitId : []))[0];
    const officeOf = await officesOf(tx, [...new Set(facts.flatMap((all) => unitOf(all) ?? []))]);
    return (all: Fact[]) => derive(all, calendar, officeOf(unitOf(all)));
  }

  private follow(
    caseId: string,
    previous: Clock[],
    desired: ReturnType<typeof derive>,
    { type, id, at, document }: Cause | Fact,
  ): Outcome {
    const now = this.time.now();
    const idOf = (family: string): string => clockId(caseId, family);
    const cause = { type, id, at, ...(document && { document }) };
    return reconcile(previous, desired, { caseId, now, cause, idOf });
  }

  private async save(tx: Tx, outcomes: Outcome[]): Promise<void> {
    const changed = outcomes.flatMap((outcome) => outcome.changed);
    await saveClocks(tx, changed);
    await keepPast(
      tx,
      outcomes.flatMap(({ past }) => past),
    );
    const earliest = changed
      .flatMap((clock) => nextAt(clock) ?? [])
      .reduce<Date | null>((a, b) => (a && a <= b ? a : b), null);
    if (earliest) tx.afterCommit(() => this.jobs.wake(overdueJob, earliest));
  }

  /** Says what is due now, earliest first, at most `limit` clocks; answers how many. */
  async notice(tx: Tx, limit: number): Promise<number> {
    const now = this.time.now();
    const due = await claimDue(tx, now, limit);
    if (due.length === 0) return 0;
    const noticed = due.map(({ clock }) => notice(clock, now));
    const late = due.flatMap(({ changedAt }, i) =>
      noticed[i]?.next.overdueAt ? [latest(noticed[i].next.lateFrom, changedAt)] : [],
    );
    await saveNotices(
      tx,
      noticed.map(({ next }) => next),
    );
    tx.publish(noticed.flatMap(({ events }): NewEvent[] => events));
    tx.afterCommit(() => {
      this.counts.add(due.length, noticed.filter(({ events }) => events.length > 0).length);
      this.latencies.observe('overdue', late);
    });
    return due.length;
  }

  nextDueAt(tx: Tx): Promise<Date | null> {
    return nextDueAt(tx);
  }

  /**
   * The clocks of a case with their derivation, what is not certain and what they said before. Codes: `not-found`, also
   * for a case that is not the reader's to see.
   */
  async ofCase(tx: Tx, caseId: string, reader: Actor): Promise<ClockInFull[]> {
    const registeredAt = await unitOfCase(tx, caseId);
    const clocks = await clocksOfCase(tx, caseId);
    const units = [registeredAt, ...clocks.map(({ unitId }) => unitId)].filter((unitId) => typeof unitId === 'string');
    if (!registeredAt || !(await this.mayRead(tx, reader, units))) throw new NotFound('case');
    return this.inFull(tx, caseId, clocks);
  }

  /** The clocks of a unit in a month, with the same; none where nothing was recorded. Codes: `not-found`, as above. */
  async ofMonth(tx: Tx, unitId: string, month: string, reader: Actor): Promise<ClockInFull[]> {
    if (!(await this.mayRead(tx, reader, [unitId]))) throw new NotFound('unit');
    const subject = monthId(unitId, month);
    return this.inFull(tx, subject, await clocksOfCase(tx, subject));
  }

  private async inFull(tx: Tx, caseId: string, clocks: Clock[]): Promise<ClockInFull[]> {
    const versions = clocks.flatMap(({ calendar }) => calendar);
    const [calendars, now] = [await calendarsAt(tx, versions), calendarOf(await currentCalendars(tx))];
    const past = await pastOfClocks(
      tx,
      clocks.map(({ id }) => id),
    );
    const whole = (clock: Clock, calendar: WorkingCalendar): ClockInFull => ({
      clock,
      ...accountOf(clock, calendar),
      question: questionOfClock(clock, calendar),
      doubts: hasEnded(clock) ? [] : doubtsOfClock(clock, now),
      past: past.filter(({ clockId: id }) => id === clock.id),
    });
    return [
      ...clocks.map((clock) => whole(clock, calendarUnder(clock.calendar, calendars))),
      ...(await this.milestones(tx, caseId, clocks, now)).map((clock) => whole(clock, now)),
    ];
  }

  /** Windows, effects and the like, read from the facts as they stand now; no row is kept of them. */
  private async milestones(
    tx: Tx,
    caseId: string,
    clocks: readonly Clock[],
    calendar: WorkingCalendar,
  ): Promise<Clock[]> {
    const facts = (await loadFacts(tx, [caseId])).map(({ fact }) => fact);
    const unitIds = facts.flatMap((fact) => (fact.type === 'petition-registered' ? fact.data.unitId : []));
    const office = (await officesOf(tx, unitIds))(unitIds[0]);
    return milestonesOf(facts, clocks, calendar, office, this.time.now()).map((milestone) => ({
      ...milestone,
      id: clockId(caseId, milestone.family),
      caseId,
      warned: [],
      overdueAt: null,
    }));
  }

  private async mayRead(tx: Tx, reader: Actor, units: readonly string[]): Promise<boolean> {
    if (isOfUnit(reader, units)) return true;
    return (
      watchesBelow(reader) && (await standsAbove(tx, reader.unitId, units, dayOf(this.time.now()), { line: 'both' }))
    );
  }
}

/** From when on lateness could be noticed: since the clock is late, or since that was derived. */
const latest = (lateFrom: Date | null, changedAt: Date): Date =>
  lateFrom && lateFrom > changedAt ? lateFrom : changedAt;

function byCase<T extends { caseId: string }>(rows: readonly T[]): Map<string, T[]> {
  const cases = new Map<string, T[]>();
  for (const row of rows) {
    const found = cases.get(row.caseId);
    if (found) found.push(row);
    else cases.set(row.caseId, [row]);
  }
  return cases;
}
