import { dayOf, firstDayOf, lastDayOf, monthAfter, startOf, type Day } from '@cau-noi/calendar';
import { monthId, uuidFor } from '../clocks/clock-id.js';
import type { Fact } from '../facts/facts.js';

type Begun = Extract<Fact, { type: 'month-begun' }>;

/**
 * The month that begins for a unit at an instant, as a fact, and when its next one does. A unit that ends within the month,
 * or a committee without a rule, has none; the fact of a month has always the same id.
 */
export function beginningOf(
  { unitId, family, validTo }: { unitId: string; family: string | null; validTo: Day | null },
  at: Date,
): { fact: Begun | null; next: Date | null } {
  const month = dayOf(at).slice(0, 7);
  if (family === null || (validTo !== null && validTo < lastDayOf(month))) return { fact: null, next: null };
  const id = uuidFor(`${monthId(unitId, month)}/begun`);
  return {
    fact: { id, type: 'month-begun', at: startOf(firstDayOf(month)), data: { unitId, month, family } },
    next: startOf(firstDayOf(monthAfter(month))),
  };
}
