import { addDays, written, type Day } from '@cau-noi/calendar';
import type { Text } from '@cau-noi/vocabulary';
import type { Rule } from './rule.js';

/**
 * What a period is: a `duty` of those who have the case; a `window` in which a citizen may act; the time after which a
 * decision takes `effect`; for how long something stays up (`display`) or is kept (`keeping`). Only a duty can be late.
 */
export type Nature = 'duty' | 'window' | 'effect' | 'display' | 'keeping';

/** By rule family; everything else is a duty. */
const natures: Readonly<Record<string, Nature>> = {
  'KN-TH': 'window',
  'KN-DC-TT': 'window',
  'KN2-CK-DT': 'display',
  'KN2-TH': 'window',
  'KL1-TH': 'window',
  'KL2-TH': 'window',
  'KN1-HL': 'effect',
  'KN2-HL': 'effect',
  'KL-HL': 'effect',
  'KN2-CK-NY': 'display',
  'TC-CK-NY': 'display',
  'LUU-DON': 'keeping',
  'TTHC-KK': 'window',
  'TTHC-KK-QH': 'window',
};

export const natureOf = ({ family }: Pick<Rule, 'family'>): Nature => natures[family] ?? 'duty';

const sentences: Record<Exclude<Nature, 'duty'>, (due: Day) => Text> = {
  window: (due) => ({
    vi: `Người có quyền thực hiện chậm nhất đến hết ngày ${written(due)}; quá ngày này thì hết thời hiệu.`,
    en: `May be used to the end of ${due}; the right ends with that day.`,
  }),
  effect: (due) => ({
    vi: `Quyết định có hiệu lực pháp luật từ 00:00 ngày ${written(addDays(due, 1))}.`,
    en: `The decision takes effect at 00:00 of ${addDays(due, 1)}.`,
  }),
  display: (due) => ({
    vi: `Niêm yết, đăng tải ít nhất đến hết ngày ${written(due)}.`,
    en: `Stays posted at least to the end of ${due}.`,
  }),
  keeping: (due) => ({
    vi: `Lưu giữ đến hết ngày ${written(due)}; sau đó người đứng đầu quyết định.`,
    en: `Kept to the end of ${due}; then the head decides.`,
  }),
};

/** What the last day of a period means, in words; undefined for a duty, where the last day needs no words. */
export function meaningOf(rule: Pick<Rule, 'family'>, due: Day): Text | undefined {
  const nature = natureOf(rule);
  if (nature === 'duty') return undefined;
  const { vi, en } = sentences[nature](due);
  return rule.family === 'KN1-HL'
    ? { vi: `Nếu không khiếu nại lần hai: ${vi}`, en: `Unless a second complaint is made: ${en}` }
    : { vi, en };
}
