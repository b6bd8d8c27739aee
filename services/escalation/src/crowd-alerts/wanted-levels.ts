import { defaultCrowdPolicy } from '../crowds/facts.js';

/** A crowd as far as its alerts need it. */
export type Levelled = { level: number; cases: number; endedAt: Date | null };

/**
 * The levels of which somebody is to be told: all that are passed. A crowd in a single case is told of by the alert of that
 * case, so none.
 */
export const wantedLevels = ({ level, cases, endedAt }: Levelled): number[] =>
  endedAt !== null || cases < 2 ? [] : defaultCrowdPolicy.levels.filter((each) => each <= level);

/** Whether the first level is passed, or a crowd of which somebody was told grows. */
export const causeOf = (level: number): 'crowd' | 'crowd-growing' =>
  level === Math.min(...defaultCrowdPolicy.levels) ? 'crowd' : 'crowd-growing';

/** Why the alert of a level ends; null: it does not. */
export function endOfLevel(
  crowd: Pick<Levelled, 'level' | 'endedAt'> & { mergedInto: string | null },
  level: number,
): string | null {
  if (crowd.mergedInto !== null) return 'merged-into';
  if (crowd.endedAt !== null) return 'crowd-ended';
  return level > crowd.level ? 'below-level' : null;
}
