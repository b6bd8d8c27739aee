import type { Day } from '@cau-noi/calendar';
import { RuleBroken } from '@cau-noi/rules';
import type { Criterion, Text } from '@cau-noi/vocabulary';
import type { Rule, Variant } from './rule.js';
import { familyOf, type Rulebook } from './rules.js';

/** The seven criteria as they stand within a sentence: NĐ 124/2020 Đ.3a (NĐ 155/2026) and NĐ 31/2019 Đ.3(2). */
export const criteria = {
  a: { vi: 'một nội dung, xác minh từ hai nơi', en: 'one content, to be verified in two places or more' },
  b: { vi: 'từ hai nội dung phải xác minh', en: 'two contents or more to be verified' },
  c: { vi: 'nhiều người hoặc quyền lợi nhiều người', en: 'many people, or the interests of many' },
  d: { vi: 'có yếu tố nước ngoài', en: 'a foreign element' },
  dd: { vi: 'trách nhiệm quản lý của nhiều cơ quan', en: 'several agencies are responsible' },
  e: { vi: 'các cơ quan có ý kiến khác nhau', en: 'agencies disagree' },
  g: { vi: 'chứng cứ mâu thuẫn, cần ý kiến chuyên môn', en: 'contradictory evidence, specialist opinion needed' },
} as const satisfies Record<Criterion, Text>;

/** Facts of a case that choose a variant or a ceiling; what is not said is not known. */
export type Traits = {
  remote?: boolean;
  complex?: boolean;
  criteria?: readonly Criterion[];
  severalPlaces?: boolean;
  delegated?: boolean;
  dismissal?: boolean;
  /** The records by which they were established, where they are known. */
  records?: Records;
};

/** What a fact of a case was recorded in: the day, and the number of the paper. */
export type TraitRecord = { date: Day; document?: string };
export type Records = { readonly [K in (typeof recordable)[number]]?: TraitRecord };
/** Facts that stand in a record of the case. */
export const recordable = ['complex', 'remote', 'severalPlaces', 'delegated', 'dismissal'] as const;

/** How many criteria are known to be met; undefined while nothing was said. */
export const criteriaMet = ({ complex, criteria: ticked }: Traits): number | undefined =>
  ticked ? new Set(ticked).size : complex === undefined ? undefined : complex ? 1 : 0;

type Known = Partial<Record<keyof Variant, boolean>>;

function known({ remote, severalPlaces, delegated, dismissal, ...rest }: Traits): Known {
  const met = criteriaMet(rest);
  const isSpread = severalPlaces !== undefined || delegated !== undefined;
  return {
    ...(remote !== undefined && { remote }),
    ...(isSpread && { severalPlaces: (severalPlaces ?? false) || (delegated ?? false) }),
    ...(dismissal !== undefined && { dismissal }),
    ...(met !== undefined && { complex: met > 0 }),
  };
}

const keysOf = (variant: Variant): (keyof Variant)[] => Object.keys(variant) as (keyof Variant)[];

/** The variant of an ordinary rule that the facts call for; a rule that is for a variant already stays what it is. */
export function variantFor(rule: Rule, traits: Traits, book?: Rulebook): Rule {
  if (keysOf(rule.variant).length > 0) return rule;
  const facts = known(traits);
  const fitting = familyOf(rule.family, book).filter(
    ({ variant }) => keysOf(variant).length > 0 && keysOf(variant).every((key) => facts[key]),
  );
  return fitting.sort((a, b) => keysOf(b.variant).length - keysOf(a.variant).length)[0] ?? rule;
}

/** `facts-contradict-rule`: a rule id that is for a variant fixes it, and the facts say otherwise. */
export function checkTraits(rule: Rule, traits: Traits): void {
  const facts = known(traits);
  const open = new Set(familyOf(rule.family).flatMap(({ variant }) => keysOf(variant)));
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
