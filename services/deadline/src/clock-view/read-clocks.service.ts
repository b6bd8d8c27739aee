import { dayOf } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import { seesCase } from '@cau-noi/organisation';
import { Clock as Time, NotFound, type Actor } from '@cau-noi/platform';
import { Injectable } from '@nestjs/common';
import { calendarOf, calendarUnder, type WorkingCalendar } from '../calendars/calendar.js';
import { calendarsAt, currentCalendars } from '../calendars/calendars.store.js';
import { hasEnded } from '../clocks/clock-comparison.js';
import { clockId, monthId } from '../clocks/clock-id.js';
import type { Clock } from '../clocks/clock.js';
import { clocksOfCase } from '../clocks/clocks.store.js';
import { pastOfClocks } from '../clocks/past-results.store.js';
import { arrange } from '../facts/case-facts.js';
import type { Fact } from '../facts/facts.js';
import { loadFacts, unitOfCase } from '../facts/legal-facts.store.js';
import { officesOf } from '../facts/offices.store.js';
import { accountOf, doubtsOfClock } from './clock-account.js';
import { questionOfClock } from './clock-question.js';
import type { ClockInFull } from './clock.view.js';
import { milestonesOf } from './milestones.js';

/** Reads clocks for those who may see them, with everything that explains them. */
@Injectable()
export class ReadClocksService {
  constructor(private readonly time: Time) {}

  /**
   * The clocks of a case with their derivation, what is not certain and their earlier results. Codes: `not-found`, also
   * for a case that is not the reader's to see. Who has it is not known here: its handler reads them in the unit that has it.
   */
  async ofCase(tx: Tx, caseId: string, reader: Actor): Promise<ClockInFull[]> {
    const registeredAt = await unitOfCase(tx, caseId);
    const facts = await factsOf(tx, caseId);
    const { unitId = registeredAt } = arrange(facts);
    if (!registeredAt || !unitId || !(await this.isSeen(tx, reader, unitId))) throw new NotFound('case');
    return this.inFull(tx, caseId, facts);
  }

  /** The clocks of a unit in a month, with the same; none where nothing was recorded. Codes: `not-found`, as above. */
  async ofMonth(tx: Tx, unitId: string, month: string, reader: Actor): Promise<ClockInFull[]> {
    if (!(await this.isSeen(tx, reader, unitId))) throw new NotFound('unit');
    const subject = monthId(unitId, month);
    return this.inFull(tx, subject, await factsOf(tx, subject));
  }

  private async inFull(tx: Tx, caseId: string, facts: readonly Fact[]): Promise<ClockInFull[]> {
    const clocks = await clocksOfCase(tx, caseId);
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
      ...(await this.milestones(tx, { caseId, facts, clocks }, now)).map((clock) => whole(clock, now)),
    ];
  }

  /** Windows, effects and the like, read from the facts as they are now; no row is stored of them. */
  private async milestones(
    tx: Tx,
    { caseId, facts, clocks }: { caseId: string; facts: readonly Fact[]; clocks: readonly Clock[] },
    calendar: WorkingCalendar,
  ): Promise<Clock[]> {
    const office = (await officesOf(tx, [facts]))(facts);
    return milestonesOf(facts, clocks, calendar, office, this.time.now()).map((milestone) => ({
      ...milestone,
      id: clockId(caseId, milestone.family),
      caseId,
      warned: [],
      overdueAt: null,
    }));
  }

  private isSeen(tx: Tx, reader: Actor, unitId: string): Promise<boolean> {
    return seesCase(tx, reader, { unitId, handlerOfficerId: null }, dayOf(this.time.now()));
  }
}

const factsOf = async (tx: Tx, subject: string): Promise<Fact[]> =>
  (await loadFacts(tx, [subject])).map(({ fact }) => fact);
