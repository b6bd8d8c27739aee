import { Injectable } from '@nestjs/common';
import { dayOf } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import { type Command, NotFound, VersionConflict } from '@cau-noi/platform';
import { calendarYears, loadCalendar, lockCalendars, saveCalendar } from './calendars.store.js';
import {
  calendarChanged,
  decide,
  emptyCalendar,
  enterDays,
  officialCalendars,
  type Calendar,
  type CalendarDay,
  type Decision,
  type Notice,
} from './calendar.js';

/** Working calendars by year. Every change is a new version of its year; former rows stay as they were. */
@Injectable()
export class CalendarsService {
  /** Enters the calendars that came with this version where a year has none yet. */
  async seed(tx: Tx): Promise<void> {
    for (const calendar of await calendarYears(tx, officialCalendars)) {
      await saveCalendar(tx, calendar);
      tx.publish([calendarChanged(calendar)]);
    }
  }

  /** Returns the current calendar of a year; without one, weekends alone count there. */
  async one(tx: Tx, year: number): Promise<Calendar> {
    const calendar = await loadCalendar(tx, year);
    if (!calendar) throw new NotFound('calendar');
    return calendar;
  }

  /** Enters days of a year. Codes: those of `enterDays`, `case-changed`. */
  async enter(tx: Tx, year: number, rows: CalendarDay[], command: Command): Promise<Calendar> {
    const [calendar = emptyCalendar(year)] = await lockCalendars(tx, year);
    checkVersion(calendar, command);
    return this.save(tx, enterDays(calendar, rows, { by: byOf(command), today: dayOf(command.now) }));
  }

  /** Decides on a proposal as a whole. Codes: those of `decide`, `case-changed`. */
  async decide(
    tx: Tx,
    { year, code, status }: { year: number; code: string; status: 'official' | 'withdrawn' },
    notice: Notice,
    command: Command,
  ): Promise<Calendar> {
    const calendars = await lockCalendars(tx);
    const shown = calendars.find((calendar) => calendar.year === year);
    if (!shown) throw new NotFound('calendar');
    checkVersion(shown, command);
    const decisions = decide(calendars, code, status, { ...notice, by: byOf(command) });
    for (const decision of decisions) await this.save(tx, decision);
    return decisions.find(({ next }) => next.year === year)?.next ?? shown;
  }

  private async save(tx: Tx, { next, events }: Decision): Promise<Calendar> {
    if (events.length > 0) await saveCalendar(tx, next);
    tx.publish(events);
    return next;
  }
}

const byOf = ({ actor: { officerId, postId, unitId } }: Command) => ({ officerId, postId, unitId });

function checkVersion(calendar: Calendar, { expectedVersion }: Command): void {
  if (expectedVersion !== null && expectedVersion !== calendar.version)
    throw new VersionConflict('calendar', calendar.version);
}
