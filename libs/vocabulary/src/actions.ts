import { codesOf, type Text } from './text.js';

/**
 * Everything that can happen to a case, and the label of its button. `withdraw` comes from the desk, all others from a
 * command.
 */
const actionTable = {
  classify: { vi: 'Phân loại', en: 'Classify' },
  accept: { vi: 'Thụ lý', en: 'Accept' },
  assign: { vi: 'Phân công', en: 'Assign' },
  'take-up': { vi: 'Nhận việc', en: 'Take up' },
  return: { vi: 'Trả lại', en: 'Return' },
  'hand-over': { vi: 'Chuyển người xử lý', en: 'Hand over' },
  'record-step': { vi: 'Ghi bước xử lý', en: 'Record a step' },
  'submit-result': { vi: 'Trình kết quả', en: 'Submit the result' },
  decide: { vi: 'Ban hành', en: 'Decide' },
  'record-execution': { vi: 'Ghi kết quả thi hành', en: 'Record the execution' },
  close: { vi: 'Kết thúc', en: 'Close' },
  suspend: { vi: 'Tạm đình chỉ', en: 'Suspend' },
  resume: { vi: 'Tiếp tục giải quyết', en: 'Resume' },
  extend: { vi: 'Gia hạn', en: 'Extend' },
  'mark-complex': { vi: 'Ghi nhận phức tạp', en: 'Record as complex' },
  'start-examination': { vi: 'Trưng cầu giám định', en: 'Order an expert examination' },
  'end-examination': { vi: 'Có kết quả giám định', en: 'Record the end of the examination' },
  'take-over': { vi: 'Rút lên giải quyết', en: 'Take over' },
  terminate: { vi: 'Đình chỉ', en: 'Terminate' },
  'correct-facts': { vi: 'Đính chính dữ kiện', en: 'Correct facts' },
  'issue-paper': { vi: 'Ghi văn bản đã ban hành', en: 'Record an issued paper' },
  withdraw: { vi: 'Rút đơn', en: 'Withdraw' },
} as const satisfies Record<string, Text>;
export type Action = keyof typeof actionTable;
export const actions: Readonly<Record<Action, Text>> = actionTable;
export const actionCodes = codesOf(actionTable);
