import type { NewEvent } from '@cau-noi/events';
import { dueSoon, overdue, warnedOf } from '../clocks/notice-events.js';
import { nextAt, type Noticeable } from '../clocks/noticeable.js';

/**
 * The events that are due for a clock at an instant, and the clock after them. Safe to repeat: each warning and the
 * overdue are given once.
 */
export function notice<C extends Noticeable>(clock: C, now: Date): { next: C; events: NewEvent[] } {
  const at = nextAt(clock);
  const said = warnedOf(clock);
  if (!at || !said || at > now) return { next: clock, events: [] };
  if (clock.lateFrom !== null && now >= clock.lateFrom) {
    return { next: { ...clock, overdueAt: now }, events: [overdue(clock, said, now)] };
  }
  const passed = clock.warnings
    .filter((warning) => warning.at <= now && !clock.warned.includes(warning.code))
    .map(({ code }) => code);
  const next = { ...clock, warned: [...clock.warned, ...passed] };
  return { next, events: passed.slice(-1).map((code) => dueSoon(next, said, code, now)) };
}
