import type { CaseDetail } from '../../api/answers.js';
import { familyOf } from '../../labels/case-tag.js';
import type { WordKey } from '../../words/words.js';

/** Which settlement it is, or that another body has to settle it; null where the law knows no levels. */
export function competenceWord({
  kind,
  proceedings: { facts },
}: {
  kind: CaseDetail['kind'];
  proceedings: { facts: Pick<CaseDetail['proceedings']['facts'], 'otherBody' | 'secondLevel'> };
}): WordKey | null {
  if (facts.otherBody) return 'competence.elsewhere';
  if (kind !== 'KN' && kind !== 'KL') return null;
  return facts.secondLevel ? 'competence.second' : 'competence.first';
}

/** What the one a petition is against is called: by a complaint, a denunciation, a reflection. */
export const respondentWord = (kind: CaseDetail['kind']): WordKey =>
  kind === 'TC' ? 'case.respondent.TC' : kind === 'KNPA' ? 'case.respondent.KNPA' : 'case.respondent.KN';

/** Whether it is said of the case that it was not recorded as complex: only where the law lengthens the period for it. */
export const asksComplexity = ({ kind, state }: Pick<CaseDetail, 'kind' | 'state'>): boolean =>
  kind !== null && kind !== 'KNPA' && familyOf(state) !== 'ended';
