import type { Day } from '@cau-noi/calendar';
import type { WorkingCalendar } from '../calendars/calendar.js';
import type { Length } from '../law/length.js';
import { count, walk, type Counted } from './counting.js';
import type { Document, Pause } from './pauses.js';

/** Days added by a decision. */
export type Extension = { days: number; document: string; decided: Day };

/** Events of a period; pauses in order, without overlap. `takenOver`: it began again on that day, by that paper. */
export type Course = {
  pauses: readonly Pause[];
  extensions: readonly Extension[];
  takenOver?: Day;
  takenOverBy?: Document;
};

export const undisturbed: Course = { pauses: [], extensions: [] };

/** A pause or an extension at a time when no period was running. */
export type Misplaced =
  | { code: 'pause-outside-period'; pause: Pause; end: Day }
  | { code: 'extension-after-end' | 'extension-before-start'; extension: Extension; end: Day };

/** A period with its pauses and extensions. */
export type Run = Counted & {
  length: Length;
  start: Day;
  pauses: readonly Pause[];
  /** Each with the end it led to; null while the period was paused. */
  extensions: readonly (Extension & { due: Day | null })[];
  misplaced: readonly Misplaced[];
};

/**
 * Counts a period through its pauses and extensions, in the order in which they came. A pause counts when it begins, an
 * extension when it is decided, while the period runs: from its start until 24:00 of the day it ends on, where need be
 * the working day it moves to. An obstacle may have begun before: its days after the event are left out. `isFormer`: as
 * releases before counted, for which a period had ended with its last day as counted, and every pause began after it.
 */
export function run(length: Length, start: Day, course: Course, calendar: WorkingCalendar, isFormer = false): Run {
  const pauses: Pause[] = [];
  const extensions: Run['extensions'][number][] = [];
  const misplaced: Misplaced[] = [];
  let extended = length;
  const now = (): Counted => count(extended, start, calendar, pauses);
  const walked = walk(length, start, calendar, isFormer);
  for (const step of inOrder(course)) {
    if ('pause' in step) {
      const { pause } = step;
      const end = walked.endBefore(pause.from);
      if ((isFormer ? pause.from >= start : touches(pause, start)) && end === null) {
        pauses.push(pause);
        walked.pause(pause);
      } else misplaced.push({ code: 'pause-outside-period', pause, end: end ?? now().end ?? start });
      continue;
    }
    const { extension } = step;
    const { due } = now();
    if (extension.decided >= start && (due === null || extension.decided <= due)) {
      extended = { ...extended, count: extended.count + extension.days };
      walked.extend(extension.days);
      extensions.push({ ...extension, due: now().due });
    } else {
      const code = extension.decided < start ? 'extension-before-start' : 'extension-after-end';
      misplaced.push({ code, extension, end: due ?? start });
    }
  }
  return { ...now(), length: extended, start, pauses, extensions, misplaced };
}

const touches = ({ from, to, ground }: Pause, start: Day): boolean =>
  from >= start || (ground === 'obstacle' && (to === null || to > start));

type Step = { at: Day } & ({ pause: Pause } | { extension: Extension });

/** By day; on one day the extension comes first, as the period still ran. */
function inOrder({ pauses, extensions }: Course): Step[] {
  const steps: Step[] = [
    ...extensions.map((extension) => ({ at: extension.decided, extension })),
    ...pauses.map((pause) => ({ at: pause.from, pause })),
  ];
  return steps.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
