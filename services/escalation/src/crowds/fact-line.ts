import { RuleBroken } from '@cau-noi/rules';
import type { Text } from '@cau-noi/vocabulary';
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
    if (line === null) throw tooLong();
    const text = line.replace(/^\uFEFF/, '').trim();
    return text === '' ? [] : crowds.take(factFrom(parsed(text))).map(shown);
  } catch (error) {
    if (!(error instanceof RuleBroken)) throw error;
    return [{ error: { line: number, code: error.code, message: messageOf(error.text) } } satisfies Refusal];
  }
}

/** A change as it is written: the instant as text, the links left out. */
function shown({ at, crowd, level, before, people, petitions, reason, into, from }: CrowdChange): object {
  return { at: instantText(at), crowd, level, before, people, petitions, reason, into, from };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notJson();
  }
}

const messageOf = ({ vi, en }: Text): string => `${vi} / ${en}`;

const notJson = (): RuleBroken =>
  new RuleBroken('not-json', {
    vi: 'Dòng này không phải JSON. Mỗi dòng là một dữ kiện JSON trọn vẹn.',
    en: 'This line is not JSON. Each line is one whole fact in JSON.',
  });

const tooLong = (): RuleBroken =>
  new RuleBroken('line-too-long', {
    vi: 'Dòng này quá dài. Mỗi dòng chỉ một dữ kiện.',
    en: 'This line is too long. Each line is one fact only.',
  });
