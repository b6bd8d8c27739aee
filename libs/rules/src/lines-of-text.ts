import { RuleBroken } from './rule-broken.js';
import type { Text } from '@cau-noi/vocabulary';

/** So many UTF-16 units a line may have: a petition of tens of thousands of people. */
const longest = 4_000_000;

/**
 * The lines of a text that comes in pieces; null for one that is too long, which is not kept. A line feed ends one and
 * nothing else does: JSON may have every other separator inside.
 */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string | null> {
  let begun: string[] = [];
  let length = 0;
  const add = (part: string): void => {
    length += part.length;
    if (length > longest) begun = [];
    else begun.push(part);
  };
  for await (const piece of pieces) {
    const [end = '', ...more] = piece.split('\n');
    add(end);
    for (const next of more) {
      yield length > longest ? null : begun.join('');
      begun = [];
      length = 0;
      add(next);
    }
  }
  yield length > longest ? null : begun.join('');
}

/**
 * The JSON of a line without the mark of its encoding; undefined for an empty line. Codes: `not-json`,
 * `line-too-long` (for null).
 */
export function jsonOfLine(line: string | null): unknown {
  if (line === null) throw lineTooLong();
  const text = line.replace(/^\uFEFF/, '').trim();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw notJson();
  }
}

/** A text in one line: in Vietnamese, then in English. */
export const inBothLanguages = ({ vi, en }: Text): string => `${vi} / ${en}`;

const notJson = (): RuleBroken =>
  new RuleBroken('not-json', {
    vi: 'Dòng này không phải JSON. Mỗi dòng là một mục JSON trọn vẹn.',
    en: 'This line is not JSON. Each line is one whole item in JSON.',
  });

const lineTooLong = (): RuleBroken =>
  new RuleBroken('line-too-long', {
    vi: 'Dòng này quá dài. Mỗi dòng chỉ một mục.',
    en: 'This line is too long. Each line is one item only.',
  });
