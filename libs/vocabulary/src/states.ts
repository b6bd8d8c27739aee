import type { Text } from './text.js';

/**
 * States of a case in their canonical words; screens have finer ones per reader. Which states follow each other is the
 * lifecycle of routing; some are only named by law so far.
 */
export const caseStates = {
  received: { vi: 'Mới tiếp nhận', en: 'Received' },
  classified: { vi: 'Đã phân loại', en: 'Classified' },
  guided: { vi: 'Đã hướng dẫn', en: 'Guided' },
  transferred: { vi: 'Đã chuyển đơn', en: 'Transferred' },
  refused: { vi: 'Không thụ lý', en: 'Not accepted' },
  accepted: { vi: 'Đã thụ lý', en: 'Accepted' },
  assigned: { vi: 'Đã phân công', en: 'Assigned' },
  verifying: { vi: 'Đang xác minh', en: 'Verifying' },
  'awaiting-decision': { vi: 'Chờ ban hành', en: 'Awaiting decision' },
  suspended: { vi: 'Tạm đình chỉ', en: 'Suspended' },
  decided: { vi: 'Đã có kết quả', en: 'Decided' },
  executing: { vi: 'Đang thi hành', en: 'In execution' },
  closed: { vi: 'Đã kết thúc', en: 'Closed' },
  withdrawn: { vi: 'Đã rút đơn', en: 'Withdrawn' },
  terminated: { vi: 'Đình chỉ giải quyết', en: 'Terminated' },
  reopened: { vi: 'Giải quyết lần hai', en: 'Reopened' },
} as const satisfies Record<string, Text>;
export type CaseStateName = keyof typeof caseStates;
