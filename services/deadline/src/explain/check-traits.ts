import { RuleBroken } from '@cau-noi/rules';
import type { Rule, Variant } from '../law/rule.js';
import { familyOf } from '../law/rules.js';
import { criteriaMet, variantFacts, type Traits } from '../law/traits.js';

/**
 * Refuses facts that contradict the rule that was asked for: the id of a variant fixes its facts. Code:
 * `facts-contradict-rule`.
 */
export function checkTraits(rule: Rule, traits: Traits): void {
  const facts = variantFacts(traits);
  const open = new Set(familyOf(rule.family).flatMap(({ variant }) => Object.keys(variant) as (keyof Variant)[]));
  const wrong = [...open].find((key) => facts[key] !== undefined && facts[key] !== (rule.variant[key] ?? false));
  const met = criteriaMet(traits);
  const tooFew = met !== undefined && met < rule.presumes;
  const untrue = traits.complex === false && (traits.criteria?.length ?? 0) > 0;
  if (!wrong && !tooFew && !untrue) return;
  throw new RuleBroken(
    'facts-contradict-rule',
    {
      vi: `Dữ kiện không khớp với quy tắc ${rule.id} (${rule.name.vi}). Sửa dữ kiện hoặc chọn quy tắc khác cùng nhóm.`,
      en: `The facts contradict rule ${rule.id} (${rule.name.en}). Correct the facts or choose another rule of its family.`,
    },
    { rule: rule.id },
  );
}
