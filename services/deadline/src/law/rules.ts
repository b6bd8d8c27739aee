import type { Rule } from './rule.js';
import { complaintRules } from './rules-complaint.js';
import { courtRules } from './rules-court.js';
import { denunciationRules } from './rules-denunciation.js';
import { disciplineRules } from './rules-discipline.js';
import { evidenceRules } from './rules-evidence.js';
import { partyRules } from './rules-party.js';
import { receptionRules } from './rules-reception.js';

/** Every time limit of the law that has a number; the date set by the unit (DON-VI) is no period and has no row. */
export const rules: readonly Rule[] = [
  ...complaintRules,
  ...disciplineRules,
  ...denunciationRules,
  ...receptionRules,
  ...partyRules,
  ...courtRules,
  ...evidenceRules,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

export const ruleById = (id: string): Rule | undefined => byId.get(id);

/** What a release knows of the law, by family. */
export type Rulebook = ReadonlyMap<string, readonly Rule[]>;

export const bookOf = (all: readonly Rule[]): Rulebook => Map.groupBy(all, ({ family }) => family);

/** The rules of this release. */
export const currentBook = bookOf(rules);

/** A rule with its variants and what it replaced. */
export const familyOf = (family: string, book: Rulebook = currentBook): readonly Rule[] => book.get(family) ?? [];

/** The rule of a date that the unit set itself. */
export const unitDate = {
  id: 'DON-VI',
  version: 'don-vi-1',
  article: 'Thời hạn do đơn vị đặt',
  name: { vi: 'Thời hạn do đơn vị đặt', en: 'Date set by the unit' },
} as const;
