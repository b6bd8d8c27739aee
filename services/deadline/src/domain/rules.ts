import type { Rule } from './rule.js';
import { complaintRules } from './rules-complaint.js';
import { denunciationRules } from './rules-denunciation.js';
import { disciplineRules } from './rules-discipline.js';
import { receptionRules } from './rules-reception.js';

/** Every time limit of the law that counts days; the date set by the unit (DON-VI) is no period and has no row. */
export const rules: readonly Rule[] = [...complaintRules, ...disciplineRules, ...denunciationRules, ...receptionRules];

export const ruleById = (id: string): Rule | undefined => rules.find((rule) => rule.id === id);

/** The rule of a date that the unit set itself. */
export const unitDate = {
  id: 'DON-VI',
  version: 'don-vi-1',
  article: 'Thời hạn do đơn vị đặt',
  name: { vi: 'Thời hạn do đơn vị đặt', en: 'Date set by the unit' },
} as const;
