import { before, calendarDays, law, limit, under, workingDays } from './laws.js';
import type { Rule } from './rule.js';

const any = { kinds: ['KN' as const, 'TC' as const, 'KNPA' as const, 'KL' as const] };

const working = (article: string, count: number) => [under(law.reception, article, workingDays(count))];

/** Receiving citizens (Luật 42/2013, NĐ 154/2026) and the Party's rule on heads of committees (Quy định 11-QĐi/TW). */
export const receptionRules: readonly Rule[] = [
  limit(
    'TCD-LICH',
    ['Niêm yết lịch tiếp công dân', 'Posting the schedule of reception days'],
    ['reception-day', 'schedule-posted'],
    [under(law.reception, 'Đ.24(4)', before(workingDays(5)))],
    any,
  ),
  limit(
    'TCD-TL',
    ['Trả lời người đến khiếu nại, tố cáo, kiến nghị, phản ánh', 'Answering the visitor'],
    ['received', 'answered'],
    working('Đ.28(1)', 10),
    any,
  ),
  limit(
    'TCD-KQ',
    ['Báo kết quả cho nơi chuyển đơn', 'Reporting the result to the body that forwarded it'],
    ['decided', 'result-reported'],
    working('Đ.27(2)', 7),
    any,
  ),
  limit(
    'TCD-BAO',
    ['Báo kết quả cho công dân', 'Telling the citizen the result'],
    ['result-reported', 'result-told'],
    working('Đ.28(2)', 5),
    any,
  ),
  limit(
    'TCD-TCHOI',
    ['Thông báo từ chối tiếp công dân', 'Written refusal to receive'],
    ['refusal-grounds', 'refusal-sent'],
    [under(law.reception154, 'Đ.4(3)', workingDays(3))],
    any,
  ),
  limit(
    'TCD-TT-TB',
    ['Thông báo buổi tiếp công dân trực tuyến', 'Notice of an online reception'],
    ['session-held', 'session-announced'],
    [under(law.reception154, 'Đ.23', before(workingDays(5)))],
    any,
  ),
  limit(
    'TCD-TT-KT',
    ['Kiểm tra kỹ thuật trước buổi trực tuyến', 'Technical test before an online reception'],
    ['session-held', 'session-tested'],
    [under(law.reception154, 'Đ.23', before(workingDays(1)))],
    any,
  ),
  limit(
    'TCD-45',
    ['Đơn không được xử lý quá 45 ngày', 'Petition left unprocessed for 45 days'],
    ['received', 'accepted'],
    [under(law.reception154, 'Đ.41(3)(b)', calendarDays(45))],
    any,
  ),
  limit(
    'DANG-TB',
    ['Thông báo việc tiếp nhận, chuyển, chỉ đạo', 'Notice that the committee took, forwarded or directed the matter'],
    ['received', 'answered'],
    [under(law.party11, '', workingDays(10), { confidence: 'B' })],
    any,
  ),
];
