import type { Envelope, NewEvent } from '@cau-noi/events';
import { DueJobs, type Tx } from '@cau-noi/messaging';
import { type Actor, Clock as Time, NotFound } from '@cau-noi/platform';
import { Injectable } from '@nestjs/common';
import { calendarsAt, currentCalendars, keepCalendars } from './calendars.store.js';
import { clockId } from './clock-id.js';
import { claimDue, clocksOfCase, lockClocks, nextDueAt, openCasesIn, saveClocks, saveNotices } from './clocks.store.js';
import { calendarOf, calendarUnder, type WorkingCalendar } from './domain/calendar.js';
import { derive, type DerivedClock } from './domain/case-clocks.js';
import type { Cause } from './domain/case-facts.js';
import { nextAt, type Clock } from './domain/clock.js';
import { factOf, type Fact, type FactName } from './domain/facts.js';
import { mayRead } from './domain/reader.js';
import { notice, reconcile, type Outcome } from './domain/reconcile.js';
import { stepsOf, type Step } from './domain/steps.js';
import { keepFacts, loadFacts, unitOfCase } from './facts.store.js';

const chunk = 500;

/** Name of the timer that wakes for what these clocks have to say. */
export const overdueJob = 'overdue';

@Injectable()
export class ClocksService {
  constructor(
    private readonly time: Time,
    private readonly jobs: DueJobs,
  ) {}

  /** Takes facts in, at most one per case, and brings the clocks of their cases up to date. */
  async take(tx: Tx, events: Envelope<FactName>[]): Promise<void> {
    const fresh = events.map((event) => ({ event, caseId: event.data.caseId, fact: factOf(event) }));
    const calendar = calendarOf(await currentCalendars(tx));
    const facts = await keepFacts(tx, fresh);
    const known = byCase(
      await lockClocks(
        tx,
        [...facts].filter(([, all]) => all.length > 1).map(([caseId]) => caseId),
      ),
    );
    const changed: Clock[] = [];
    for (const { event, caseId, fact } of new Map(fresh.map((each) => [each.caseId, each])).values()) {
      const outcome = this.follow(caseId, known.get(caseId) ?? [], derive(facts.get(caseId) ?? [], calendar), fact);
      changed.push(...outcome.changed);
      tx.causedBy(event).publish(outcome.events);
    }
    await this.save(tx, changed);
  }

  /** Takes a calendar in and derives every open clock anew whose result asked one of its years. */
  async takeCalendars(tx: Tx, events: Envelope<'directory.calendar-changed.v1'>[]): Promise<void> {
    const years = await keepCalendars(
      tx,
      events.map(({ data: { year, version, days } }) => ({ year, version, days })),
    );
    const calendar = calendarOf(await currentCalendars(tx));
    const caseIds = await openCasesIn(tx, years);
    for (let i = 0; i < caseIds.length; i += chunk) {
      await this.rederive(tx, caseIds.slice(i, i + chunk), calendar, events.at(-1)!); // years of no event have no cases
    }
  }

  private async rederive(
    tx: Tx,
    caseIds: string[],
    calendar: WorkingCalendar,
    event: Envelope<'directory.calendar-changed.v1'>,
  ): Promise<void> {
    const known = byCase(await lockClocks(tx, caseIds));
    const facts = byCase(await loadFacts(tx, caseIds));
    const cause: Cause = { type: 'calendar-changed', id: event.id, at: new Date(event.time) };
    const outcomes = caseIds.map((caseId) => {
      const all = (facts.get(caseId) ?? []).map(({ fact }) => fact);
      return this.follow(caseId, known.get(caseId) ?? [], derive(all, calendar), cause);
    });
    await this.save(
      tx,
      outcomes.flatMap(({ changed }) => changed),
    );
    tx.causedBy(event).publish(outcomes.flatMap(({ events }) => events));
  }

  private follow(caseId: string, previous: Clock[], desired: DerivedClock[], { type, id, at }: Cause | Fact): Outcome {
    const now = this.time.now();
    return reconcile(previous, desired, {
      caseId,
      now,
      cause: { type, id, at },
      idOf: (family) => clockId(caseId, family),
    });
  }

  private async save(tx: Tx, changed: Clock[]): Promise<void> {
    await saveClocks(tx, changed);
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
    const noticed = due.map((clock) => notice(clock, now));
    await saveNotices(
      tx,
      noticed.map(({ next }) => next),
    );
    tx.publish(noticed.flatMap(({ events }): NewEvent[] => events));
    return due.length;
  }

  nextDueAt(tx: Tx): Promise<Date | null> {
    return nextDueAt(tx);
  }

  /** The clocks of a case with their derivation. Codes: `not-found`, also for a case that is not the reader's to see. */
  async ofCase(tx: Tx, caseId: string, reader: Actor): Promise<{ clock: Clock; steps: Step[] }[]> {
    const unitId = await unitOfCase(tx, caseId);
    if (unitId === undefined || !mayRead(reader, unitId)) throw new NotFound('case');
    const clocks = await clocksOfCase(tx, caseId);
    const calendars = await calendarsAt(
      tx,
      clocks.flatMap(({ calendar }) => calendar),
    );
    return clocks.map((clock) => ({ clock, steps: stepsOf(clock, calendarUnder(clock.calendar, calendars)) }));
  }
}

function byCase<T extends { caseId: string }>(rows: readonly T[]): Map<string, T[]> {
  const cases = new Map<string, T[]>();
  for (const row of rows) cases.set(row.caseId, [...(cases.get(row.caseId) ?? []), row]);
  return cases;
}
