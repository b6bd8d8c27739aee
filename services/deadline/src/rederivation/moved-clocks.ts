import type { Day } from '@cau-noi/calendar';
import type { DerivedClock } from '../clocks/derived-clock.js';

/** An open clock that ends on another day than before. */
export type MovedClock = { rule: string; article: string; before: Day | null; after: Day | null };

/** The open clocks of one subject that a change moves, by what they are derived as before and after it. */
export function movedClocks(before: readonly DerivedClock[], after: readonly DerivedClock[]): MovedClock[] {
  const later = new Map(after.map((clock) => [clock.family, clock]));
  return before.filter(isOpen).flatMap(({ family, rule, article, due, overdueAfter }) => {
    const next = later.get(family);
    if (!next || (next.due === due && next.overdueAfter === overdueAfter)) return [];
    return [{ rule, article, before: due, after: next.due }];
  });
}

const isOpen = ({ status }: DerivedClock): boolean => status === 'running' || status === 'paused';
