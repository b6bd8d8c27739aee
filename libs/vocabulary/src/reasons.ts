import { codesOf, type Text } from './text.js';

/** Why a handler gives a case back. */
export const returnReasons = {
  'not-my-field': { vi: 'Không đúng lĩnh vực được giao', en: 'Not my field' },
  'conflict-of-interest': { vi: 'Có xung đột lợi ích', en: 'Conflict of interest' },
  overloaded: { vi: 'Đang quá tải', en: 'Overloaded' },
  'on-leave': { vi: 'Nghỉ phép, đi công tác', en: 'On leave or travelling' },
  'missing-papers': { vi: 'Thiếu hồ sơ, tài liệu', en: 'Papers are missing' },
  other: { vi: 'Lý do khác, ghi ở phần ghi chú', en: 'Another reason, given in the note' },
} as const satisfies Record<string, Text>;
export type ReturnReason = keyof typeof returnReasons;

/** Why an act was entered late. Codes only: what travels and is shown names nobody. */
export const lateReasons = {
  'paper-arrived-late': { vi: 'Văn bản đến muộn', en: 'The paper arrived late' },
  'kept-elsewhere': {
    vi: 'Đã ghi ở sổ giấy hoặc hệ thống khác, nay nhập lại',
    en: 'Kept in another register until now',
  },
  'officer-away': { vi: 'Cán bộ nghỉ phép, đi công tác', en: 'The officer was away' },
  'system-away': { vi: 'Hệ thống, đường truyền gián đoạn', en: 'The system or the line was down' },
  'found-on-review': { vi: 'Phát hiện ghi thiếu khi rà soát', en: 'Found missing on a review' },
} as const satisfies Record<string, Text>;
export type LateReason = keyof typeof lateReasons;
export const lateReasonCodes = codesOf(lateReasons);
