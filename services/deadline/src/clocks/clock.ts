import type { Cause } from '../facts/case-facts.js';
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

/** What the timer needs of a clock to say what is due. */
export type Noticeable = Pick<
  Clock,
  | 'id'
  | 'caseId'
  | 'unitId'
  | 'month'
  | 'rule'
  | 'ruleVersion'
  | 'status'
  | 'due'
  | 'warnBy'
  | 'lateFrom'
  | 'warnings'
  | 'warned'
  | 'overdueAt'
>;

/** The first warning not yet given. */
export const nextWarning = ({ warnings, warned }: Pick<Clock, 'warnings' | 'warned'>) =>
  warnings.find(({ code }) => !warned.includes(code));

/**
 * When there is next something to say about a clock: a warning, or that it is late. While it stands still it may be warned
 * about by a reading for which it does not, and is never late. Null when it has ended or is late.
 */
export function nextAt(clock: Noticeable): Date | null {
  const { status, overdueAt, lateFrom } = clock;
  if (overdueAt || (status !== 'running' && status !== 'paused')) return null;
  const at = nextWarning(clock)?.at ?? null;
  return lateFrom !== null && (at === null || at >= lateFrom) ? lateFrom : at;
}

/** What a clock said before a fact, a calendar or a rule changed it; kept for ever. */
export type PastResult = {
  clockId: string;
  /** When it was replaced, and by what; `at`: when that happened (results kept by older releases do not say it). */
  replacedAt: Date;
  cause: Pick<Cause, 'type' | 'id' | 'document'> & { at?: string };
} & Pick<Clock, (typeof kept)[number]>;

const kept = [
  'rule',
  'ruleVersion',
  'article',
  'start',
  'due',
  'dueAt',
  'warnBy',
  'overdueAfter',
  'lateFrom',
  'status',
  'pausedFrom',
  'overdueAt',
  'calendar',
  'weekendsOnly',
] as const;

/** The result of a clock as it was before it changed. */
export function pastOf(clock: Clock, replacedAt: Date, { type, id, at, document }: Cause): PastResult {
  const result = Object.fromEntries(kept.map((field) => [field, clock[field]])) as Pick<Clock, (typeof kept)[number]>;
  const cause = { type, id, at: at.toISOString(), ...(document && { document }) };
  return { clockId: clock.id, replacedAt, cause, ...result };
}
