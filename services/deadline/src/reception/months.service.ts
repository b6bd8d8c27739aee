import type { Envelope } from '@cau-noi/events';
import { DueJobs, type Tx } from '@cau-noi/messaging';
import { Injectable } from '@nestjs/common';
import { dayOf, firstDayOf, monthAfter, startOf } from '@cau-noi/calendar';
import { monthId } from '../clocks/clock-id.js';
import { TakeFactsService, type FreshFact } from '../clocks/take-facts.service.js';
import { receptionFact } from '../facts/facts.js';
import { beginningOf } from './beginning.js';
import { claimBegun, earliestMonth, followedAmong, followUnit, saveNextMonths } from './receiving-units.store.js';
import { receptionFamily } from './reception-offices.js';

/** Name of the timer that begins the months of units. */
export const monthJob = 'months';

/** The months of units whose head receives citizens: begun by the calendar, met by what the desk records. */
@Injectable()
export class MonthsService {
  constructor(
    private readonly facts: TakeFactsService,
    private readonly jobs: DueJobs,
  ) {}

  /** Takes in what was recorded of months, at most once per unit. A unit is followed from the month after its first record. */
  async take(tx: Tx, events: Envelope<'directory.reception-month-changed.v1'>[]): Promise<void> {
    for (const { data } of events) {
      const { unitId, unit, at } = data;
      await this.follow(tx, { unitId, family: receptionFamily(unit), validTo: unit.validTo, since: new Date(at) });
    }
    await this.facts.takeFacts(
      tx,
      events.map((event) => ({
        event,
        caseId: monthId(event.data.unitId, event.data.month),
        fact: receptionFact(event),
      })),
    );
  }

  /** Takes in the level and the last day that followed units have now. */
  async takeUnits(tx: Tx, events: Envelope<'directory.unit-changed.v1'>[]): Promise<void> {
    const followed = await followedAmong(
      tx,
      events.map(({ data }) => data.unitId),
    );
    for (const { data, time } of events.filter(({ data: { unitId } }) => followed.has(unitId))) {
      const { unitId, validTo } = data;
      await this.follow(tx, { unitId, family: receptionFamily(data), validTo, since: new Date(time) });
    }
  }

  private async follow(
    tx: Tx,
    { since, ...unit }: { unitId: string; family: string | null; validTo: string | null; since: Date },
  ): Promise<void> {
    const nextMonthAt = startOf(firstDayOf(monthAfter(dayOf(since).slice(0, 7))));
    await followUnit(tx, { ...unit, nextMonthAt });
    tx.afterCommit(() => this.jobs.wake(monthJob, nextMonthAt));
  }

  /** Begins the months that have come, of at most `limit` units. Returns their number. */
  async begin(tx: Tx, limit: number): Promise<number> {
    const units = await claimBegun(tx, tx.clock.now(), limit);
    if (units.length === 0) return 0;
    const begun = units.map((unit) => beginningOf(unit, unit.nextMonthAt));
    await saveNextMonths(
      tx,
      units.map((unit, i) => ({ ...unit, nextMonthAt: begun[i]?.next ?? null })),
    );
    await this.facts.takeFacts(
      tx,
      begun.flatMap(({ fact }): FreshFact[] =>
        fact ? [{ caseId: monthId(fact.data.unitId, fact.data.month), fact }] : [],
      ),
    );
    return units.length;
  }

  nextDueAt(tx: Tx): Promise<Date | null> {
    return earliestMonth(tx);
  }
}
