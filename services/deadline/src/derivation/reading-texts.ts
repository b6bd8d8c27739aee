import { written, type Day } from '@cau-noi/calendar';
import type { Text } from '@cau-noi/vocabulary';

/** The text of each reading. */
const texts = {
  'other-period': { vi: 'Cách hiểu khác của luật', en: 'Another reading of the law' },
  'roll-by-statute': {
    vi: 'Nếu ngày hoán đổi, nghỉ bù không phải ngày nghỉ lễ',
    en: 'If exchanged and compensatory days are no holidays',
  },
  'pause-without-basis': {
    vi: 'Luật khi đó chưa có căn cứ tạm dừng thời hạn này; nếu không tạm dừng',
    en: 'The law of that time knew no ground to pause this period; not paused',
  },
  'not-suspended': {
    vi: 'Nếu quy định về tạm đình chỉ không áp dụng cho loại khiếu nại này',
    en: 'If the suspension does not reach this kind of complaint',
  },
  'resumption-not-counted': {
    vi: 'Nếu ngày tiếp tục không được tính',
    en: 'If the day of resumption is not counted',
  },
  'extension-from-moved-end': {
    vi: 'Nếu gia hạn tính từ ngày làm việc mà thời hạn trước đó đã chuyển đến',
    en: 'If an extension runs from the working day the period before it had moved to',
  },
  'extension-in-other-unit': {
    vi: 'Văn bản không nói rõ đơn vị của ngày gia hạn; nếu tính theo đơn vị kia',
    en: 'The text does not say in which days the extension is counted; in the other ones',
  },
  'culture-day': {
    vi: 'Nếu ngày 24/11 trùng ngày nghỉ hằng tuần được nghỉ bù',
    en: 'If 24/11 on a weekly rest day is made up for',
  },
  unrecorded: {
    vi: 'Chưa có văn bản ghi nhận vụ việc phức tạp; nếu áp dụng thời hạn thường',
    en: 'No record says that the case is complex; by the plain period',
  },
  'window-open': {
    vi: 'Nếu quyết định chỉ có hiệu lực khi hết thời hạn khiếu nại tính từ ngày nhận',
    en: 'If the decision takes effect only when the window from its receipt has ended',
  },
} as const satisfies Record<string, Text>;

const unknown: Text = { vi: 'chưa xác định', en: 'not known' };

/** What readings turn on; `pause-without-basis`: the law of its time knew no ground to pause the period. */
export type ReadingKind = keyof typeof texts;

/** A reading in words, with the day it leads to. */
export const readingText = (reading: { kind: ReadingKind; due: Day | null; pausedOn?: Day }): Text => {
  const { kind, due, pausedOn } = reading;
  const on = pausedOn
    ? { vi: ` (tạm dừng ngày ${written(pausedOn)})`, en: ` (paused on ${pausedOn})` }
    : { vi: '', en: '' };
  return {
    vi: `${texts[kind].vi}${on.vi}: hạn là ${due === null ? unknown.vi : written(due)}.`,
    en: `${texts[kind].en}${on.en}: due ${due ?? unknown.en}.`,
  };
};
