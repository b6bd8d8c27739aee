import type { Text } from './text.js';

/** How a case was decided. `answered` is for KNPA alone; the findings serve every kind. */
export const decisionOutcomes = {
  right: { vi: 'Đúng', en: 'Right' },
  'partly-right': { vi: 'Đúng một phần', en: 'Right in part' },
  wrong: { vi: 'Sai', en: 'Wrong' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
} as const satisfies Record<string, Text>;
export type DecisionOutcome = keyof typeof decisionOutcomes;

/** How a file was closed: `settled` after a decision, `filed` (lưu đơn) before acceptance. */
export const closingOutcomes = {
  settled: { vi: 'Đã giải quyết xong', en: 'Settled' },
  filed: { vi: 'Lưu đơn', en: 'Filed' },
} as const satisfies Record<string, Text>;
export type ClosingOutcome = keyof typeof closingOutcomes;

/** How far a decision or conclusion was executed. */
export const executionOutcomes = {
  whole: { vi: 'Đã thi hành xong', en: 'Executed in full' },
  part: { vi: 'Đã thi hành một phần', en: 'Executed in part' },
  none: { vi: 'Chưa thi hành', en: 'Not executed' },
} as const satisfies Record<string, Text>;
export type ExecutionOutcome = keyof typeof executionOutcomes;

/** Why a decision is not, or not wholly, executed. */
export const executionObstacles = {
  refusal: { vi: 'Người phải thi hành không chấp hành', en: 'Those who have to carry it out do not' },
  means: { vi: 'Chưa bố trí được kinh phí, quỹ đất', en: 'Money or land has not been found yet' },
  'other-body': { vi: 'Chờ cơ quan khác phối hợp, xử lý', en: 'Waiting for another body' },
  stayed: { vi: 'Tạm dừng do khởi kiện, xem xét lại', en: 'Stayed for an action or a review' },
  'objective-obstacle': { vi: 'Trở ngại khách quan, bất khả kháng', en: 'An objective obstacle, force majeure' },
} as const satisfies Record<string, Text>;
export type ExecutionObstacle = keyof typeof executionObstacles;
