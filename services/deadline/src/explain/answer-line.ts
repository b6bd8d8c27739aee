import { RuleBroken } from '@cau-noi/rules';
import type { CalendarYear } from '../calendars/calendar.js';
import { messageOf, notJson } from './explain-refusals.js';
import { explain, type Explanation } from './explain.js';

/** Returned instead of an explanation; `message` in Vietnamese, then in English. */
export type Refusal = { error: { code: string; message: string } };

/** Turns one line with a question into one line with its explanation. Codes: those of `explain`, and `not-json`. */
export function answerLine(line: string, years: readonly CalendarYear[]): Explanation | Refusal {
  let question: unknown;
  try {
    question = JSON.parse(line);
  } catch {
    return { error: { code: 'not-json', message: messageOf(notJson) } };
  }
  return answer(question, years);
}

/** An explanation, or why there is none. */
function answer(question: unknown, years: readonly CalendarYear[]): Explanation | Refusal {
  try {
    return explain(question, years);
  } catch (error) {
    if (error instanceof RuleBroken) return { error: { code: error.code, message: messageOf(error.text) } };
    throw error;
  }
}
