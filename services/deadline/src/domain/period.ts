import type { WorkingCalendar } from './calendar.js';
import { count, type Counted } from './counting.js';
import type { Day } from './day.js';
import type { Length } from './length.js';
import type { Pause } from './pauses.js';

/** Days added by a decision. */
export type Extension = { days: number; document: string; decided: Day };

/** What happened to a period on its way; pauses in order, without overlap. `takenOver`: it began anew since that day. */
export type Course = { pauses: readonly Pause[]; extensions: readonly Extension[]; takenOver?: Day };

export const undisturbed: Course = { pauses: [], extensions: [] };

/** A pause or an extension that came at a time when there was no period to touch. */
export type Misplaced =
  | { code: 'pause-outside-period'; pause: Pause; end: Day }
  | { code: 'extension-after-end' | 'extension-before-start'; extension: Extension; end: Day };

/** A period with what happened to it. */
export type Run = Counted & {
  length: Length;
  start: Day;
  pauses: readonly Pause[];
  /** Each with the end it led to; null while the period stood still. */
  extensions: readonly (Extension & { due: Day | null })[];
  misplaced: readonly Misplaced[];
};

/**
 * Counts a period through its pauses and extensions, in the order in which they came. A pause counts when it begins
 * between the start and the end as counted (before it moves from a day off), an extension when it is decided while the
 * period still runs (until 24:00 of the day it ends on).
 */
export function run(length: Length, start: Day, course: Course, calendar: WorkingCalendar): Run {
  const pauses: Pause[] = [];
  const extensions: Run['extensions'][number][] = [];
  const misplaced: Misplaced[] = [];
  let extended = length;
  const now = (): Counted => count(extended, start, calendar, pauses);
  for (const step of inOrder(course)) {
    const { end, due } = now();
    if ('pause' in step) {
      if (step.pause.from >= start && (end === null || step.pause.from <= end)) pauses.push(step.pause);
      else misplaced.push({ code: 'pause-outside-period', pause: step.pause, end: end ?? start });
      continue;
    }
    const { extension } = step;
    if (extension.decided >= start && (due === null || extension.decided <= due)) {
      extended = { ...extended, count: extended.count + extension.days };
      extensions.push({ ...extension, due: now().due });
    } else {
      const code = extension.decided < start ? 'extension-before-start' : 'extension-after-end';
      misplaced.push({ code, extension, end: due ?? start });
    }
  }
  return { ...now(), length: extended, start, pauses, extensions, misplaced };
}

type Step = { at: Day } & ({ pause: Pause } | { extension: Extension });

/** By day; on one day the extension comes first, as the period still ran. */
function inOrder({ pauses, extensions }: Course): Step[] {
  const steps: Step[] = [
    ...extensions.map((extension) => ({ at: extension.decided, extension })),
    ...pauses.map((pause) => ({ at: pause.from, pause })),
  ];
  return steps.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
