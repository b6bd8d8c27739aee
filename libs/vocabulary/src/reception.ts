import { codesOf, type Text } from './text.js';

/** How a petition came in. */
export const channels = {
  visit: { vi: 'trực tiếp', en: 'in person' },
  post: { vi: 'bưu chính', en: 'by post' },
  online: { vi: 'trực tuyến', en: 'online' },
  box: { vi: 'hộp thư góp ý', en: 'suggestion box' },
  forwarded: { vi: 'cơ quan chuyển', en: 'forwarded' },
  phone: { vi: 'điện thoại', en: 'by phone' },
  other: { vi: 'khác', en: 'other' },
} as const satisfies Record<string, Text>;
export type Channel = keyof typeof channels;
export const channelCodes = codesOf(channels);

/** In what condition a paper was handed in. */
export const paperConditions = {
  original: { vi: 'bản gốc', en: 'original' },
  'certified-copy': { vi: 'bản sao chứng thực', en: 'certified copy' },
  copy: { vi: 'phô tô', en: 'photocopy' },
} as const satisfies Record<string, Text>;
export type PaperCondition = keyof typeof paperConditions;
export const paperConditionCodes = codesOf(paperConditions);

/** Ordinary reception (thường xuyên), the head's day (định kỳ), an unscheduled one (đột xuất). */
export const visitForms = {
  regular: { vi: 'Thường xuyên', en: 'Regular' },
  head: { vi: 'Định kỳ', en: "Head's day" },
  unscheduled: { vi: 'Đột xuất', en: 'Unscheduled' },
} as const satisfies Record<string, Text>;
export type VisitForm = keyof typeof visitForms;

/** Outcome of a visit at the desk: taken in, guided, settled at once, asked to come again, refused. */
export const visitOutcomes = {
  received: { vi: 'Tiếp nhận', en: 'Taken in' },
  guided: { vi: 'Hướng dẫn', en: 'Guided' },
  answered: { vi: 'Trả lời ngay', en: 'Answered at once' },
  appointment: { vi: 'Hẹn', en: 'Appointment' },
  refused: { vi: 'Từ chối', en: 'Refused' },
} as const satisfies Record<string, Text>;
export type VisitOutcome = keyof typeof visitOutcomes;

/** Whom a petition is against. */
export const respondentKinds = {
  unit: { vi: 'cơ quan', en: 'a body' },
  officer: { vi: 'cán bộ, công chức', en: 'an officer' },
  other: { vi: 'người, tổ chức khác', en: 'another person or body' },
} as const satisfies Record<string, Text>;
export type RespondentKind = keyof typeof respondentKinds;

/** As the person states it. */
export const sexes = {
  male: { vi: 'Nam', en: 'Male' },
  female: { vi: 'Nữ', en: 'Female' },
  other: { vi: 'Khác', en: 'Other' },
} as const satisfies Record<string, Text>;
export type Sex = keyof typeof sexes;
