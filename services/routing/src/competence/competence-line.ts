import { inBothLanguages, jsonOfLine, RuleBroken } from '@cau-noi/rules';
import { competence, type Competence } from './competence.js';
import { questionFrom } from './read-question.js';

/** Written instead of a result; `message` in Vietnamese, then in English. `line` counts from 1, empty lines as well. */
export type Refusal = { error: { line: number; code: string; message: string } };

/**
 * Turns one line with a question into who must settle; undefined for an empty line. Codes: those of `questionFrom`,
 * `not-json`, `line-too-long` (for null).
 */
export function competenceLine(line: string | null, number: number): Competence | Refusal | undefined {
  try {
    const question = jsonOfLine(line);
    return question === undefined ? undefined : competence(questionFrom(question));
  } catch (error) {
    if (!(error instanceof RuleBroken)) throw error;
    return { error: { line: number, code: error.code, message: inBothLanguages(error.text) } };
  }
}
