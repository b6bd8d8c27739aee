import type { Text } from '@cau-noi/vocabulary';
import type { Document } from '../period/pauses.js';
import type { FactType } from './facts.js';

/** What moved a clock: a fact of the case, or a change of the calendar, of its office or of the rules. `type` is published as a code. */
export type Cause = {
  type: FactType | 'calendar-changed' | 'unit-changed' | 'rule-changed';
  id: string;
  at: Date;
  /** The paper of the fact, where it was kept. */
  document?: Document | null;
};

const texts: Record<Cause['type'], Text> = {
  'petition-registered': { vi: 'tiếp nhận đơn', en: 'petition received' },
  'petition-withdrawn': { vi: 'rút đơn', en: 'petition withdrawn' },
  'case-classified': { vi: 'phân loại lại', en: 'classified anew' },
  'case-accepted': { vi: 'thụ lý', en: 'case accepted' },
  'case-suspended': { vi: 'tạm đình chỉ', en: 'suspended' },
  'case-resumed': { vi: 'tiếp tục giải quyết', en: 'resumed' },
  'case-extended': { vi: 'gia hạn', en: 'extended' },
  'case-marked-complex': { vi: 'ghi nhận phức tạp', en: 'marked complex' },
  'examination-started': { vi: 'trưng cầu giám định', en: 'examination ordered' },
  'examination-ended': { vi: 'có kết luận giám định', en: 'examination ended' },
  'case-taken-over': { vi: 'cấp trên trực tiếp giải quyết', en: 'taken over by the superior' },
  'case-terminated': { vi: 'đình chỉ giải quyết', en: 'settlement terminated' },
  'facts-corrected': { vi: 'sửa dữ kiện', en: 'facts corrected' },
  'paper-issued': { vi: 'ban hành, gửi văn bản', en: 'paper issued' },
  'case-decided': { vi: 'ban hành quyết định, kết luận hoặc trả lời', en: 'decision, conclusion or answer' },
  'execution-recorded': { vi: 'kết quả thi hành', en: 'execution recorded' },
  'case-closed': { vi: 'kết thúc hồ sơ', en: 'file closed' },
  'case-withdrawn': { vi: 'vụ việc kết thúc do rút đơn', en: 'case withdrawn' },
  'month-begun': { vi: 'bắt đầu tháng', en: 'month begun' },
  'reception-recorded': { vi: 'ghi lịch, ngày tiếp công dân', en: 'reception days recorded' },
  'calendar-changed': { vi: 'lịch làm việc thay đổi', en: 'calendar changed' },
  'unit-changed': { vi: 'đơn vị thay đổi', en: 'unit changed' },
  'rule-changed': { vi: 'quy tắc thời hạn được sửa', en: 'rule mended' },
};

/** What moved a clock, in words. */
export const causeText = (type: Cause['type']): Text => texts[type];
