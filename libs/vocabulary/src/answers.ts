import { codesOf, type Text } from './text.js';

/** The choices on acknowledging an alert. */
export const answers = {
  handling: { vi: 'Tôi xử lý', en: 'I deal with it' },
  'not-mine': { vi: 'Không phải việc này', en: 'Not mine' },
  watching: { vi: 'Đã biết, theo dõi', en: 'Known, watching' },
} as const satisfies Record<string, Text>;
export type AnswerWord = keyof typeof answers;
export const answerWords = codesOf(answers);

/** Why an alert that was answered, or stood with somebody, is told again or to the next one at once. */
export const tellingReasons = {
  'not-mine': { vi: 'cấp trước trả lời không phải việc này', en: 'the one before said that it is not theirs' },
  'refused-three-times': {
    vi: 'ba người liền nhau trả lời không phải việc này',
    en: 'three in a row said that it is not theirs',
  },
  'promise-broken': { vi: 'đã hứa xử lý mà quá hẹn chưa xong', en: 'the promised day is over and it is not done' },
  'watch-over': { vi: 'đến ngày hẹn xem lại', en: 'the day to look at it again has come' },
  'crowd-grew': { vi: 'đoàn đông thêm', en: 'the crowd has grown' },
  'second-clock': { vi: 'vụ việc quá hạn thêm một mốc nữa', en: 'a second time limit of the case is over' },
  'unit-changed': { vi: 'vụ việc đã sang đơn vị khác', en: 'another unit has the case now' },
  'holder-changed': { vi: 'chức vụ có người mới', en: 'the post has a new holder' },
} as const satisfies Record<string, Text>;
export type TellingReason = keyof typeof tellingReasons;
export const tellingReasonCodes = codesOf(tellingReasons);
