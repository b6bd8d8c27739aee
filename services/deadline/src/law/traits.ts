import type { Day } from '@cau-noi/calendar';
import type { Criterion, Text } from '@cau-noi/vocabulary';
import type { Variant } from './rule.js';

/** The seven criteria as parts of a sentence: NĐ 124/2020 Đ.3a (NĐ 155/2026) and NĐ 31/2019 Đ.3(2). */
export const criteria = {
  a: { vi: 'một nội dung, xác minh từ hai nơi', en: 'one content, to be verified in two places or more' },
  b: { vi: 'từ hai nội dung phải xác minh', en: 'two contents or more to be verified' },
  c: { vi: 'nhiều người hoặc quyền lợi nhiều người', en: 'many people, or the interests of many' },
  d: { vi: 'có yếu tố nước ngoài', en: 'a foreign element' },
  dd: { vi: 'trách nhiệm quản lý của nhiều cơ quan', en: 'several agencies are responsible' },
  e: { vi: 'các cơ quan có ý kiến khác nhau', en: 'agencies disagree' },
  g: { vi: 'chứng cứ mâu thuẫn, cần ý kiến chuyên môn', en: 'contradictory evidence, specialist opinion needed' },
} as const satisfies Record<Criterion, Text>;

/** Facts of a case that choose a variant or a ceiling; a missing one is unknown. */
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
/** Facts that a record of the case may establish. */
export const recordable = ['complex', 'remote', 'severalPlaces', 'delegated', 'dismissal'] as const;

/** How many criteria are known to be met; undefined while nothing is known. */
export const criteriaMet = ({ complex, criteria: ticked }: Traits): number | undefined =>
  ticked ? new Set(ticked).size : complex === undefined ? undefined : complex ? 1 : 0;

/** The same facts as rules have them that are for a variant; what is not known is left out. */
export function variantFacts(traits: Traits): Partial<Record<keyof Variant, boolean>> {
  const { remote, severalPlaces, delegated, dismissal, ...rest } = traits;
  const met = criteriaMet(rest);
  const isSpread = severalPlaces !== undefined || delegated !== undefined;
  return {
    ...(remote !== undefined && { remote }),
    ...(isSpread && { severalPlaces: (severalPlaces ?? false) || (delegated ?? false) }),
    ...(dismissal !== undefined && { dismissal }),
    ...(met !== undefined && { complex: met > 0 }),
  };
}
