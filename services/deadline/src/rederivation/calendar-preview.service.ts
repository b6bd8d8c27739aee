import { dayOf } from '@cau-noi/calendar';
import type { Tx } from '@cau-noi/messaging';
import { Injectable } from '@nestjs/common';
import { changedDays } from '../calendars/calendar-change.js';
import { drafted, type CalendarDraft } from '../calendars/calendar-draft.js';
import { calendarOf, type CalendarYear, type WorkingCalendar } from '../calendars/calendar.js';
import { currentCalendars } from '../calendars/calendars.store.js';
import { derive } from '../clocks/case-clocks.js';
import type { Fact } from '../facts/facts.js';
import { loadFacts } from '../facts/legal-facts.store.js';
import { officesOf } from '../facts/offices.store.js';
import type { CalendarPreview, MovedClockView } from './calendar-preview.view.js';
import { movedClocks } from './moved-clocks.js';
import { casesWithClocksIn } from './rederivations.store.js';

/** Enough for a commune or a department; a province is told that there are more. */
const mostLookedAt = 2_000;
const mostShown = 50;
const nothing: CalendarPreview = { looked: 0, isWhole: true, moved: 0, clocks: [] };

/** What a change of the calendar would do, before it is made: nothing is written. */
@Injectable()
export class CalendarPreviewService {
  /** Derives the cases whose open clocks touch the days twice, by the calendar of now and by that of then. */
  async of(tx: Tx, draft: CalendarDraft): Promise<CalendarPreview> {
    const years = await currentCalendars(tx);
    const next = drafted(years, draft, dayOf(tx.clock.now()));
    const days = daysBetween(years, next);
    if (days === null) return nothing;
    const found = await casesWithClocksIn(tx, days, mostLookedAt + 1);
    const caseIds = found.slice(0, mostLookedAt);
    const clocks = await this.moved(tx, caseIds, [calendarOf(years), calendarOf(next)]);
    clocks.sort((a, b) => (a.before ?? '9999').localeCompare(b.before ?? '9999'));
    const isWhole = found.length === caseIds.length;
    return { looked: caseIds.length, isWhole, moved: clocks.length, clocks: clocks.slice(0, mostShown) };
  }

  private async moved(
    tx: Tx,
    caseIds: readonly string[],
    [now, then]: readonly [WorkingCalendar, WorkingCalendar],
  ): Promise<MovedClockView[]> {
    const facts = new Map<string, Fact[]>(caseIds.map((caseId) => [caseId, []]));
    for (const { caseId, fact } of await loadFacts(tx, caseIds)) facts.get(caseId)?.push(fact);
    const officeOf = await officesOf(tx, [...facts.values()]);
    return [...facts].flatMap(([caseId, all]) => {
      const office = officeOf(all);
      return movedClocks(derive(all, now, office), derive(all, then, office)).map((clock) => ({ caseId, ...clock }));
    });
  }
}

/** The first and the last day that are worked otherwise, over all years; null where none is. */
function daysBetween(
  before: readonly CalendarYear[],
  after: readonly CalendarYear[],
): { firstDay: string; lastDay: string } | null {
  const changes = after.flatMap((next) => {
    const known = before.find(({ year }) => year === next.year);
    return next === known ? [] : (changedDays(known, next) ?? []);
  });
  const [first, last] = [
    changes.map((each) => each.first).sort()[0],
    changes
      .map((each) => each.last)
      .sort()
      .at(-1),
  ];
  return first !== undefined && last !== undefined ? { firstDay: first, lastDay: last } : null;
}
