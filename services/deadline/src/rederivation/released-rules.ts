import { followedVersion } from '../facts/applicable-rules.js';
import type { Rule } from '../law/rule.js';
import { bookOf, ruleById, type Rulebook } from '../law/rules.js';
import { policyFor, usualPolicy, type WarningPolicy } from '../warnings/warning-policies.js';

/** Everything in a release's rule on which a clock depends, as one text. */
export type ReleasedRule = { rule: string; family: string; from: string; text: string };

/** What is stored beside the rules: which clocks a case is followed by. */
const followed = 'FOLLOWED';

/**
 * Returns these rules as this release has them, with the date that a unit sets and the clocks a case is followed by.
 */
export const releasedRules = (
  rules: readonly Rule[],
  unitDate: { id: string; version: string },
  version: number = followedVersion,
): ReleasedRule[] => [
  ...rules.map((rule) => entry(rule.id, rule, policyFor(rule.family))),
  entry(unitDate.id, { ...unitDate, family: unitDate.id, versions: [] }, usualPolicy),
  { rule: followed, family: followed, from: '', text: String(version) },
];

function entry(id: string, rule: Pick<Rule, 'family' | 'versions'>, policy: WarningPolicy): ReleasedRule {
  const { name: _name, kinds: _kinds, ...told } = { name: null, kinds: null, ...rule };
  return { rule: id, family: rule.family, from: rule.versions[0]?.from ?? '', text: JSON.stringify([told, policy]) };
}

/** Returns the rules as a former release had them; what it lacked, or this one calls otherwise, is as it is now. */
export const rulebookOf = (released: readonly ReleasedRule[]): Rulebook =>
  bookOf(
    released
      .filter(({ rule }) => rule !== followed)
      .map(({ rule, text }): Rule => {
        const [told] = JSON.parse(text) as [Omit<Rule, 'name' | 'kinds'>];
        // How days are counted is stored or it is not: a release without it counted as those before.
        const { counting: _now, ...current } = ruleById(rule) ?? { name: { vi: rule, en: rule }, kinds: [] };
        return { ...current, ...told };
      }),
  );

/** Rules whose clocks are to be derived again; `everyCase`: cases without such a clock may get one now. */
export type RuleChange = { rules: string[]; everyCase: boolean };

/**
 * What another release changed: every rule of the families in which one is new, gone or other than before. A family that
 * is new, or in force earlier than before, may give a clock to cases that have none, as may another list of what is
 * followed. Null when nothing changed.
 */
export function changedRules(before: readonly ReleasedRule[], now: readonly ReleasedRule[]): RuleChange | null {
  const [was, is] = [textsOf(before), textsOf(now)];
  const all = [...before, ...now];
  const families = new Set(all.filter(({ rule }) => was.get(rule) !== is.get(rule)).map(({ family }) => family));
  if (families.size === 0) return null;
  const rules = new Set(all.filter(({ family }) => families.has(family)).map(({ rule }) => rule));
  const everyCase = [...families].some((family) => {
    if (family === followed) return true;
    const [earlier, later] = [beginningOf(family, before), beginningOf(family, now)];
    return later !== undefined && (earlier === undefined || later < earlier);
  });
  return { rules: [...rules].sort(), everyCase };
}

const textsOf = (rules: readonly ReleasedRule[]): Map<string, string> =>
  new Map(rules.map(({ rule, text }) => [rule, text]));

const beginningOf = (family: string, rules: readonly ReleasedRule[]): string | undefined =>
  rules
    .filter((each) => each.family === family)
    .map(({ from }) => from)
    .sort()[0];
