// as: services/intake/src/main.ts
// breaks: words/plain-comments 5

/** Takes one; answers how many are left. */
export const left = (taken: number): number => 10 - taken;

/**
 * Answers
 * the next one, made anew.
 */
export const next = (taken: number): number => taken + 1; // the last number stands

/** Every request is written down, and nobody waits until it is answered. */
export const none = 0;

/** Stands for nothing: `answers` and `stands` may be names, “đ” stands for a letter, and whoever leads answers for it. */
export const nothing = null;
