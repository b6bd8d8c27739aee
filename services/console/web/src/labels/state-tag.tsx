import { useMe } from '../session/me.js';
import { useWords } from '../words/words.js';
import { audienceOf, familyMarks, familyOf, tagOf, type CaseState, type Kind } from './case-tag.js';
import { waitsForMe } from './waits.js';

type Case = { state: CaseState; kind: Kind | null; unitId: string | null; handler: { officerId: string } | null };

/** The state of a case in the words of its reader, with the mark of its family before the word. */
export function StateTag({ of: { state, kind, unitId, handler } }: { of: Case }) {
  const { t } = useWords();
  const me = useMe();
  const isHandler = handler?.officerId === me.officer.id;
  const isOwnUnit = unitId !== null && unitId === me.unit?.unitId;
  const waits = waitsForMe(state, { role: me.role, isHandler, hasHandler: handler !== null, isOwnUnit });
  const family = familyOf(state);
  return (
    <span className={`tag tag-${family}`}>
      <span aria-hidden="true">{familyMarks[family]} </span>
      {t(tagOf(state, kind, audienceOf(me.role), waits))}
    </span>
  );
}
