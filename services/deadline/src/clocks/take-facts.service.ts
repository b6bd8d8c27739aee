import type { Envelope } from '@cau-noi/events';
import { DueJobs, type Tx } from '@cau-noi/messaging';
import { Clock as Time } from '@cau-noi/platform';
import { Injectable } from '@nestjs/common';
import { calendarOf, type CalendarYear } from '../calendars/calendar.js';
import { currentCalendars } from '../calendars/calendars.store.js';
import type { Cause } from '../facts/cause.js';
import { factOf, type Fact, type FactName } from '../facts/facts.js';
import { keepFacts, loadFacts } from '../facts/legal-facts.store.js';
import { officesOf } from '../facts/offices.store.js';
import { derive } from './case-clocks.js';
import { clockId } from './clock-id.js';
import type { Clock } from './clock.js';
import { lockClocks, saveClocks } from './clocks.store.js';
import type { DerivedClock } from './derived-clock.js';
import { nextAt, overdueJob } from './noticeable.js';
import { keepPast } from './past-results.store.js';
import { reconcile, type Outcome } from './reconcile.js';

/** A fact with its subject, and the event that brought it; none: the calendar brought it. */
export type FreshFact = { event?: Envelope; caseId: string; fact: Fact };

/** Keeps facts and brings the clocks of their subjects up to date: load, derive, compare, save, publish. */
@Injectable()
export class TakeFactsService {
  constructor(
    private readonly time: Time,
    private readonly jobs: DueJobs,
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

  /** Derives the clocks of these cases again, for a cause that is not about any one of them. */
  async deriveAgain(tx: Tx, caseIds: string[], cause: Cause): Promise<void> {
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

  /** Derives the clocks of a case from its facts, with the calendars and offices known now. */
  private async deriver(tx: Tx, calendars: CalendarYear[], facts: Fact[][]) {
    const calendar = calendarOf(calendars);
    const officeOf = await officesOf(tx, facts);
    return (all: Fact[]) => derive(all, calendar, officeOf(all));
  }

  private follow(
    caseId: string,
    previous: Clock[],
    desired: DerivedClock[],
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
}

function byCase<T extends { caseId: string }>(rows: readonly T[]): Map<string, T[]> {
  const cases = new Map<string, T[]>();
  for (const row of rows) {
    const found = cases.get(row.caseId);
    if (found) found.push(row);
    else cases.set(row.caseId, [row]);
  }
  return cases;
}
