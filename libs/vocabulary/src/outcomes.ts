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
