import { codesOf, type Text } from './text.js';

/** `onPaper`: the command names a paper with its signer. */
type Act = Text & { onPaper?: true };

/** Everything that can happen to a case, and what its button says. `withdraw` comes from the desk, all others from a command. */
const actionTable = {
  classify: { vi: 'Phân loại', en: 'Classify' },
  accept: { vi: 'Thụ lý', en: 'Accept', onPaper: true },
  assign: { vi: 'Phân công', en: 'Assign' },
  'take-up': { vi: 'Nhận việc', en: 'Take up' },
  return: { vi: 'Trả lại', en: 'Return' },
  'hand-over': { vi: 'Chuyển người xử lý', en: 'Hand over' },
  'record-step': { vi: 'Ghi bước xử lý', en: 'Record a step' },
  'submit-result': { vi: 'Trình kết quả', en: 'Submit the result' },
  decide: { vi: 'Ban hành', en: 'Decide', onPaper: true },
  close: { vi: 'Kết thúc', en: 'Close' },
  suspend: { vi: 'Tạm đình chỉ', en: 'Suspend', onPaper: true },
  resume: { vi: 'Tiếp tục giải quyết', en: 'Resume', onPaper: true },
  extend: { vi: 'Gia hạn', en: 'Extend', onPaper: true },
  'mark-complex': { vi: 'Ghi nhận phức tạp', en: 'Record as complex', onPaper: true },
  'start-examination': { vi: 'Trưng cầu giám định', en: 'Order an expert examination', onPaper: true },
  'end-examination': { vi: 'Có kết quả giám định', en: 'Record the end of the examination', onPaper: true },
  'take-over': { vi: 'Rút lên giải quyết', en: 'Take over', onPaper: true },
  terminate: { vi: 'Đình chỉ', en: 'Terminate', onPaper: true },
  'correct-facts': { vi: 'Đính chính dữ kiện', en: 'Correct facts', onPaper: true },
  'issue-paper': { vi: 'Ghi văn bản đã ban hành', en: 'Record an issued paper', onPaper: true },
  withdraw: { vi: 'Rút đơn', en: 'Withdraw' },
} as const satisfies Record<string, Act>;
export type Action = keyof typeof actionTable;
export const actions: Readonly<Record<Action, Act>> = actionTable;
export const actionCodes = codesOf(actionTable);
