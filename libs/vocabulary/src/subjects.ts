import type { Text } from './text.js';

/** Subjects (lĩnh vực) of the statistical tables (02–04/XLD and the national working list), by code. */
export const subjects = {
  policy: { vi: 'Chế độ, chính sách', en: 'Entitlements and policy' },
  'land-housing': { vi: 'Đất đai, nhà cửa', en: 'Land and housing' },
  'civil-service': { vi: 'Công chức, công vụ', en: 'Civil servants and public duty' },
  construction: { vi: 'Đầu tư xây dựng cơ bản', en: 'Public construction' },
  finance: { vi: 'Tài chính, ngân sách', en: 'Finance and budget' },
  environment: { vi: 'Môi trường', en: 'Environment' },
  'other-administrative': { vi: 'Hành chính khác', en: 'Other administrative matters' },
  justice: { vi: 'Tư pháp', en: 'Justice' },
  'party-organisations': { vi: 'Đảng, đoàn thể', en: 'Party and mass organisations' },
  corruption: { vi: 'Tham nhũng', en: 'Corruption' },
  other: { vi: 'Khác', en: 'Other' },
} as const satisfies Record<string, Text>;
/** Code of a subject. */
export type Subject = keyof typeof subjects;

/** The coded list with labels, as forms offer it. */
export const subjectList = Object.entries(subjects).map(([code, label]) => ({ code, label }));
