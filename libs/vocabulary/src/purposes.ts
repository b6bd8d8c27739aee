import { denunciations, kindCodes, type Kind } from './kinds.js';
import { codesOf, type Text } from './text.js';

const notDenunciations: readonly Kind[] = kindCodes.filter((kind) => !denunciations.includes(kind));

/**
 * Purposes for which an identity or the words of a petition may be opened. A denouncer's identity is kept more strictly
 * (Luật Tố cáo Đ.8, 56).
 */
export const purposeTable = {
  'check-eligibility': { vi: 'Kiểm tra điều kiện thụ lý', en: 'Check eligibility' },
  contact: { vi: 'Liên hệ, mời làm việc', en: 'Contact, invite' },
  verify: { vi: 'Xác minh', en: 'Verify', kinds: notDenunciations },
  'print-paper': { vi: 'In văn bản', en: 'Print a paper' },
  'check-duplicate': { vi: 'Kiểm tra trùng', en: 'Check for duplicates', kinds: notDenunciations },
  protection: { vi: 'Bảo vệ', en: 'Protection', kinds: denunciations },
  other: { vi: 'Khác', en: 'Other' },
} as const satisfies Record<string, Text & { kinds?: readonly Kind[] }>;
export type Purpose = keyof typeof purposeTable;
export const purposes = codesOf(purposeTable);

/** The purposes of one kind of petition; what has no kind yet is no denunciation. */
export const purposesFor = (kind: string | null): readonly Purpose[] => {
  const known = kindCodes.find((each) => each === kind) ?? 'KNPA';
  return purposes.filter((purpose) => {
    const { kinds }: Text & { kinds?: readonly Kind[] } = purposeTable[purpose];
    return kinds?.includes(known) ?? true;
  });
};
