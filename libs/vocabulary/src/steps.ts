import { codesOf, type Text } from './text.js';

/** Steps of the work on a case that are offered by name; an office may record others as codes of its own. */
export const steps = {
  'work-with-petitioner': { vi: 'Làm việc với người nộp đơn', en: 'Meeting with the petitioner' },
  'work-with-respondent': { vi: 'Làm việc với người bị khiếu nại, tố cáo', en: 'Meeting with the respondent' },
  'request-papers': { vi: 'Yêu cầu cung cấp hồ sơ, tài liệu', en: 'Papers requested' },
  'field-check': { vi: 'Kiểm tra thực địa', en: 'On-site check' },
  'consult-body': { vi: 'Lấy ý kiến cơ quan liên quan', en: 'Another body consulted' },
  dialogue: { vi: 'Đối thoại', en: 'Dialogue' },
  'draft-report': { vi: 'Dự thảo báo cáo xác minh', en: 'Report drafted' },
  other: { vi: 'Bước khác', en: 'Another step' },
} as const satisfies Record<string, Text>;
export type Step = keyof typeof steps;
export const stepCodes = codesOf(steps);
