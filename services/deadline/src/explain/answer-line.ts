import { inBothLanguages, jsonOfLine, RuleBroken } from '@cau-noi/rules';
import type { CalendarYear } from '../calendars/calendar.js';
import { explain, type Explanation } from './explain.js';

/** Returned instead of an explanation; `message` in Vietnamese, then in English. */
export type Refusal = { error: { code: string; message: string } };

/**
 * Turns one line with a question into its explanation; undefined for an empty line. Codes: those of `explain`,
 * `not-json`, `line-too-long` (for null).
 */
export function answerLine(line: string | null, years: readonly CalendarYear[]): Explanation | Refusal | undefined {
  try {
    const question = jsonOfLine(line);
    return question === undefined ? undefined : explain(question, years);
  } catch (error) {
    if (error instanceof RuleBroken) return { error: { code: error.code, message: inBothLanguages(error.text) } };
    throw error;
  }
}
