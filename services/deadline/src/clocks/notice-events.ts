import type { NewEvent } from '@cau-noi/events';
import { lateFromDay } from '../period/counting.js';
import type { Noticeable } from './noticeable.js';

/** What every event about a clock begins with. */
export const headOf = ({ id, caseId, unitId, month, rule, ruleVersion }: Noticeable) => ({
  ...(month && { month }),
  clockId: id,
  caseId,
  unitId,
  rule,
  ruleVersion,
});

/** The end of a clock that is late or near it: both dates are known. */
type Said = { due: string; lateFrom: Date };

/** The end that a clock is warned about; while it is paused, the one of the reading that ends first. */
export function warnedOf({ due, warnBy, lateFrom }: Noticeable): Said | null {
  const day = due ?? warnBy;
  return day === null ? null : { due: day, lateFrom: lateFrom ?? lateFromDay(day) };
}

/** The end of a clock, where it is known. */
export const saidOf = ({ due, lateFrom }: Noticeable): Said | null => (due && lateFrom ? { due, lateFrom } : null);

export const dueSoon = (clock: Noticeable, { due, lateFrom }: Said, warning: string, now: Date): NewEvent => ({
  type: 'deadline.due-soon.v1',
  subject: clock.caseId,
  data: { ...headOf(clock), due, lateFrom: lateFrom.toISOString(), warning, noticedAt: now.toISOString() },
});

export const overdue = (clock: Noticeable, { due, lateFrom }: Said, now: Date): NewEvent => ({
  type: 'deadline.overdue.v1',
  subject: clock.caseId,
  data: { ...headOf(clock), due, lateFrom: lateFrom.toISOString(), noticedAt: now.toISOString() },
});
