import type { Day } from '@cau-noi/calendar';
import type { Text } from '@cau-noi/vocabulary';
import type { Law } from '../law/laws.js';
import type { Confidence } from '../law/rule.js';

/** A limit of the law without a number: kept by the lifecycle of a case or by those who act, not by a clock. */
export type LifecycleRule = { id: string; name: Text; rule: Text; article: string; from: Day; confidence: Confidence };

/** Such a rule, as one text has it. */
export const plainRule = (
  id: string,
  [nameVi, nameEn]: [string, string],
  [vi, en]: [string, string],
  text: Law,
  article: string,
  confidence: Confidence = 'A',
): LifecycleRule => ({
  id,
  name: { vi: nameVi, en: nameEn },
  rule: { vi, en },
  article: `${text.name} ${article}`,
  from: text.from,
  confidence,
});
