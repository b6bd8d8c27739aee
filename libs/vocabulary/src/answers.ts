import { codesOf, type Text } from './text.js';

/** The choices on acknowledging an alert. */
export const answers = {
  handling: { vi: 'Tôi xử lý', en: 'I deal with it' },
  'not-mine': { vi: 'Không phải việc này', en: 'Not mine' },
  watching: { vi: 'Đã biết, theo dõi', en: 'Known, watching' },
} as const satisfies Record<string, Text>;
export type AnswerWord = keyof typeof answers;
export const answerWords = codesOf(answers);
