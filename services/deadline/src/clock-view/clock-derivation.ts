import type { WorkingCalendar } from '../calendars/calendar.js';
import type { Clock } from '../clocks/clock.js';
import type { Derivation } from '../derivation/derivation.js';
import { derivationOf } from '../derivation/derive-period.js';
import { ruleById } from '../law/rules.js';

/** The derivation of a clock that the law made; undefined for a date of the unit. */
export function derivationOfClock(
  { rule: id, dueAt, start, course, traits, receivedOn }: Clock,
  calendar: WorkingCalendar,
): Derivation | undefined {
  const rule = dueAt ? undefined : ruleById(id);
  return rule && derivationOf(rule, start, course, { traits, receivedOn }, calendar);
}
