import { codesOf, type Cited, type Text } from './text.js';

/** The seven criteria of a complex case, in the order of the law (NĐ 124/2020 Đ.3a(1), NĐ 31/2019 Đ.3(2)); `dd` is điểm đ. */
export const criteria = {
  a: {
    vi: 'Một nội dung, phải xác minh ở từ hai nơi',
    en: 'One content to be verified in two places or more',
    article: 'NĐ 124/2020 Đ.3a(1)(a); NĐ 31/2019 Đ.3(2)(a)',
  },
  b: {
    vi: 'Từ hai nội dung phải xác minh',
    en: 'Two contents or more to be verified',
    article: 'NĐ 124/2020 Đ.3a(1)(b); NĐ 31/2019 Đ.3(2)(b)',
  },
  c: {
    vi: 'Nhiều người, hoặc quyền lợi của nhiều người',
    en: 'Many people, or the interests of many',
    article: 'NĐ 124/2020 Đ.3a(1)(c); NĐ 31/2019 Đ.3(2)(c)',
  },
  d: { vi: 'Có yếu tố nước ngoài', en: 'A foreign element', article: 'NĐ 124/2020 Đ.3a(1)(d); NĐ 31/2019 Đ.3(2)(d)' },
  dd: {
    vi: 'Trách nhiệm quản lý của nhiều cơ quan',
    en: 'Several agencies are responsible',
    article: 'NĐ 124/2020 Đ.3a(1)(đ); NĐ 31/2019 Đ.3(2)(đ)',
  },
  e: {
    vi: 'Các cơ quan có ý kiến khác nhau',
    en: 'Agencies disagree',
    article: 'NĐ 124/2020 Đ.3a(1)(e); NĐ 31/2019 Đ.3(2)(e)',
  },
  g: {
    vi: 'Chứng cứ mâu thuẫn, cần ý kiến chuyên môn',
    en: 'Contradictory evidence, specialist opinion needed',
    article: 'NĐ 124/2020 Đ.3a(1)(g); NĐ 31/2019 Đ.3(2)(g)',
  },
} as const satisfies Record<string, Text & Cited>;
/** One of the seven criteria. */
export type Criterion = keyof typeof criteria;
export const criterionCodes = codesOf(criteria);
