import { codesOf, type Text } from './text.js';

/** The seven criteria of a complex case, in the order of the law (NĐ 124/2020 Đ.3a(1), NĐ 31/2019 Đ.3(2)); `dd` is điểm đ. */
export const criteria = {
  a: { vi: 'Một nội dung, phải xác minh ở từ hai nơi', en: 'One content to be verified in two places or more' },
  b: { vi: 'Từ hai nội dung phải xác minh', en: 'Two contents or more to be verified' },
  c: { vi: 'Nhiều người, hoặc quyền lợi của nhiều người', en: 'Many people, or the interests of many' },
  d: { vi: 'Có yếu tố nước ngoài', en: 'A foreign element' },
  dd: { vi: 'Trách nhiệm quản lý của nhiều cơ quan', en: 'Several agencies are responsible' },
  e: { vi: 'Các cơ quan có ý kiến khác nhau', en: 'Agencies disagree' },
  g: { vi: 'Chứng cứ mâu thuẫn, cần ý kiến chuyên môn', en: 'Contradictory evidence, specialist opinion needed' },
} as const satisfies Record<string, Text>;
/** One of the seven criteria. */
export type Criterion = keyof typeof criteria;
export const criterionCodes = codesOf(criteria);
