import type { Rule } from './rule.js';
import { complaintRules } from './rules-complaint.js';
import { denunciationRules } from './rules-denunciation.js';
import { disciplineRules } from './rules-discipline.js';
import { partyRules } from './rules-party.js';
import { receptionRules } from './rules-reception.js';

/** Every time limit of the law that has a number; the date set by the unit (DON-VI) is no period and has no row. */
export const rules: readonly Rule[] = [
  ...complaintRules,
  ...disciplineRules,
  ...denunciationRules,
  ...receptionRules,
  ...partyRules,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));
const byFamily = new Map<string, Rule[]>();
for (const rule of rules) byFamily.set(rule.family, [...(byFamily.get(rule.family) ?? []), rule]);

export const ruleById = (id: string): Rule | undefined => byId.get(id);

/** A rule with its variants and what it replaced. */
export const familyOf = (family: string): readonly Rule[] => byFamily.get(family) ?? [];

/** The rule of a date that the unit set itself. */
export const unitDate = {
  id: 'DON-VI',
  version: 'don-vi-1',
  article: 'Thời hạn do đơn vị đặt',
  name: { vi: 'Thời hạn do đơn vị đặt', en: 'Date set by the unit' },
} as const;
