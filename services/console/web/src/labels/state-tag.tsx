import type { CaseItem } from '../api/answers.js';
import { useMe } from '../session/me.js';
import { useWords } from '../words/words.js';
import { audienceOf, familyMarks, familyOf, tagOf } from './case-tag.js';

/** The state of a case in the words of its reader, with the mark of its family before the word. */
export function StateTag({ of: { state, kind, waitsForMe } }: { of: Pick<CaseItem, 'state' | 'kind' | 'waitsForMe'> }) {
  const { t } = useWords();
  const { role } = useMe();
  const family = familyOf(state);
  return (
    <span className={`tag tag-${family}`}>
      <span aria-hidden="true">{familyMarks[family]} </span>
      {t(tagOf(state, kind, audienceOf(role), waitsForMe))}
    </span>
  );
}
