import type { LadderLine } from '../../api/answers.js';
import { formatDate } from '../../formats/dates.js';
import type { CodeGroup } from '../../labels/code-lists.js';
import type { Said } from '../../words/words.js';

/** What somebody answered, and the day that was named. */
export function answerSaid(
  { reason, returnOn }: Pick<LadderLine, 'reason' | 'returnOn'>,
  codeWord: (group: CodeGroup, code: string) => string,
): Said {
  const said = reason === null ? '–' : codeWord('answer', reason);
  return returnOn === null
    ? { key: 'ladder.answered', values: { said } }
    : { key: 'ladder.answered.on', values: { said, on: formatDate(returnOn) } };
}
