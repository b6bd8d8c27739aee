import type { Pause } from './case.js';

/** Begins a pause; the order of dates (`order-of-acts.ts`) keeps it after the end of the one before. */
export const begun = (pauses: readonly Pause[], at: Date): Pause[] => [...pauses, { from: at.toISOString(), to: null }];

/** Ends the open pause on the day of `at`, which is counted again. */
export const ended = (pauses: readonly Pause[], at: Date): Pause[] =>
  pauses.map((pause) => (pause.to === null ? { ...pause, to: at.toISOString() } : pause));
