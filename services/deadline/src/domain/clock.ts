import type { DerivedClock } from './case-clocks.js';

/** A clock as it is kept: what was derived, and what was said about it. */
export type Clock = DerivedClock & {
  id: string;
  caseId: string;
  /** Codes of the warnings given for this end; a new end may be warned about again. */
  warned: string[];
  /** When it was noticed that the clock is late; null while no overdue stands. */
  overdueAt: Date | null;
};

/** The first warning not yet given. */
export const nextWarning = ({ warnings, warned }: Clock) => warnings.find(({ code }) => !warned.includes(code));

/** When there is next something to say about a clock: a warning, or that it is late. Null when it has ended or is late. */
export function nextAt(clock: Clock): Date | null {
  if (clock.status !== 'running' || clock.overdueAt) return null;
  const warning = nextWarning(clock);
  return warning && warning.at < clock.lateFrom ? warning.at : clock.lateFrom;
}
