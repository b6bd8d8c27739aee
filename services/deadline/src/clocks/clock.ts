import type { Cause } from '../facts/cause.js';
import type { DerivedClock } from './derived-clock.js';

/** A clock as it is stored: what was derived, and what was published about it. */
export type Clock = DerivedClock & {
  id: string;
  caseId: string;
  /** Codes of the warnings given for this end; a new end may be warned about again. */
  warned: string[];
  /** When it was noticed that the clock is late; null while no overdue is in force. */
  overdueAt: Date | null;
};

/** The result of a clock before a fact, a calendar or a rule changed it; kept for ever. */
export type PastResult = {
  clockId: string;
  /** When it was replaced, and by what; `at`: when that happened (missing in results kept by older releases). */
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
