import { inBothLanguages, jsonOfLine, RuleBroken } from '@cau-noi/rules';
import type { Crowds } from './crowds.js';
import type { CrowdChange } from './facts.js';
import { instantText } from './instant.js';
import { factFrom } from './read-fact.js';

/** Written instead of changes; `message` in Vietnamese, then in English. `line` counts from 1, empty lines as well. */
type Refusal = { error: { line: number; code: string; message: string } };

/**
 * Takes in the fact of one line; returns what is written of it: its changes, or why it was left out. `line` is null
 * when it was too long to be read. Codes: those of `factFrom`, `not-json`, `line-too-long`.
 */
export function linesAbout(line: string | null, number: number, crowds: Crowds): object[] {
  try {
    const fact = jsonOfLine(line);
    return fact === undefined ? [] : crowds.take(factFrom(fact)).map(shown);
  } catch (error) {
    if (!(error instanceof RuleBroken)) throw error;
    return [{ error: { line: number, code: error.code, message: inBothLanguages(error.text) } } satisfies Refusal];
  }
}

/** A change as it is written: the instant as text, the links left out. */
function shown({ at, crowd, level, before, people, petitions, reason, into, from }: CrowdChange): object {
  return { at: instantText(at), crowd, level, before, people, petitions, reason, into, from };
}
