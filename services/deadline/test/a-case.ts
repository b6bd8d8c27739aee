import { calendarOf, type WorkingCalendar } from '../src/calendars/calendar.js';
import { derive } from '../src/clocks/case-clocks.js';
import type { Clock, PastResult } from '../src/clocks/clock.js';
import { reconcile } from '../src/clocks/reconcile.js';
import type { Fact } from '../src/facts/facts.js';
import { notice } from '../src/overdue/notice.js';
import { caseId } from './facts.js';
import { officialCalendars } from './official-calendars.js';

export const official = calendarOf(officialCalendars);
const at = (instant: string): Date => new Date(instant);

/** A case whose facts arrive one after the other, as the service would see it. */
export function aCase(calendar: WorkingCalendar = official) {
  const facts: Fact[] = [];
  const rows = new Map<string, Clock>();
  const past: PastResult[] = [];
  const keep = (changed: Clock[]) => changed.forEach((clock) => rows.set(clock.family, clock));
  // Every case has the mark of 45 days; these tests are about its other clocks: where the unit set a date, about that alone.
  const derived = (using: WorkingCalendar) => {
    const clocks = derive(facts, using).filter(({ family }) => family !== 'TCD-45');
    const ofUnit = clocks.filter(({ family }) => family === 'DON-VI');
    return ofUnit.length > 0 ? ofUnit : clocks;
  };
  const follow = (using: WorkingCalendar, now: string, cause: Parameters<typeof reconcile>[2]['cause']) => {
    const outcome = reconcile([...rows.values()], derived(using), {
      caseId,
      now: at(now),
      cause,
      idOf: (family) => `id-of-${family}`,
    });
    keep(outcome.changed);
    past.push(...outcome.past);
    return outcome.events;
  };
  return {
    learns: (fact: Fact, now: string) => follow(calendar, now, (facts.push(fact), { ...fact })),
    knowsCalendar: (changed: WorkingCalendar, now: string) =>
      follow(changed, now, { type: 'calendar-changed', id: 'calendar', at: at(now) }),
    reaches: (now: string) =>
      [...rows.values()].flatMap((clock) => {
        const { next, events } = notice(clock, at(now));
        keep([next]);
        return events;
      }),
    clock: (family: string) => rows.get(family)!, // the tests name clocks that are there
    past,
  };
}

/** Events without their service and version. */
export const types = (events: { type: string }[]): string[] =>
  events.map(({ type }) => type.replace(/^deadline\.|\.v1$/g, ''));
