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
