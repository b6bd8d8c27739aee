import { law, limit, under } from './laws.js';
import { before, calendarDays, daysPerMonth, hours, months, workingDays } from './length.js';
import type { Rule } from './rule.js';

const any = { kinds: ['KN' as const, 'TC' as const, 'KNPA' as const, 'KL' as const] };

const working = (article: string, count: number) => [under(law.reception, article, workingDays(count))];
const month = ['month-begun', 'citizens-received'] as const;
/** District level was abolished by the two-tier local government (Luật 72/2025/QH15, issued 16/06/2025). */
const lastDistrictDay = { day: '2025-06-30', issued: '2025-06-16' };

/** Receiving citizens: Luật 42/2013 and NĐ 154/2026. */
export const receptionRules: readonly Rule[] = [
  limit(
    'TCD-NGAY-TINH',
    ['Chủ tịch UBND cấp tỉnh tiếp công dân', 'Provincial chair receives citizens'],
    [...month],
    [under(law.reception, 'Đ.12(5)', daysPerMonth(1))],
    any,
  ),
  limit(
    'TCD-NGAY-KHAC',
    ['Người đứng đầu cơ quan khác tiếp công dân', 'Head of another agency receives citizens'],
    [...month],
    [under(law.reception, 'Đ.18(2)', daysPerMonth(1))],
    any,
  ),
  limit(
    'TCD-NGAY-HUYEN',
    ['Chủ tịch UBND cấp huyện tiếp công dân', 'District chair receives citizens'],
    [...month],
    [under(law.reception, 'Đ.13(5)', daysPerMonth(2), { confidence: 'B', until: lastDistrictDay })],
    any,
  ),
  limit(
    'TCD-NGAY-XA',
    ['Chủ tịch UBND cấp xã tiếp công dân', 'Commune chair receives citizens'],
    [...month],
    [
      under(
        law.reception,
        'Đ.15(2)(d)',
        { count: 1, unit: 'days-per-week', fixed: true },
        {
          until: { day: '2026-06-30', issued: law.reception136.issued },
        },
      ),
      under(law.reception136, 'Đ.15(2)(d)', daysPerMonth(2), { confidence: 'B' }),
    ],
    any,
  ),
  limit(
    'TCD-NGAY-SN',
    ['Người đứng đầu đơn vị sự nghiệp công lập tiếp công dân', 'Head of a public service unit receives citizens'],
    [...month],
    [under(law.reception154, 'Đ.10(2)', daysPerMonth(1))],
    any,
  ),
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
    { ...any, versionBy: 'receipt' },
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
    [under(law.reception154, 'Đ.23(1)', before(workingDays(5)))],
    any,
  ),
  limit(
    'TCD-TT-KT',
    ['Kiểm tra kỹ thuật trước buổi trực tuyến', 'Technical test before an online reception'],
    ['session-held', 'session-tested'],
    [under(law.reception154, 'Đ.23(1)', before(workingDays(1)))],
    any,
  ),
  limit(
    'TCD-TT-KN',
    ['Kết nối xong các điểm cầu trước buổi trực tuyến', 'All points linked before an online reception'],
    ['session-held', 'session-linked'],
    [under(law.reception154, 'Đ.23(1)', before(hours(1)))],
    any,
  ),
  // The 45 days are the mark of a disciplinary offence, not a period for an act: they do not move to a working day. That
  // they do, as any other period, is the other reading.
  limit(
    'TCD-45',
    ['Đơn không được xử lý quá 45 ngày', 'Petition left unprocessed for 45 days'],
    ['received', 'processed'],
    [
      under(
        law.reception154,
        'Đ.41(3)(b)',
        { ...calendarDays(45), fixed: true },
        { readings: [{ length: calendarDays(45), article: 'BLDS 2015 Đ.148(5)' }] },
      ),
    ],
    { ...any, versionBy: 'receipt' },
  ),
  // The article was seen in an excerpt only: stored for a year, then the head decides on its destruction.
  limit(
    'LUU-DON',
    ['Lưu đơn không đủ điều kiện hoặc đã giải quyết', 'Petitions that are not eligible or finally settled are kept'],
    ['filed', null],
    [under(law.petitions05, 'Đ.28', months(12), { confidence: 'B' })],
    any,
  ),
  // Neither the articles nor what may have replaced them could be read.
  limit(
    'TCD-DBQH-GUI',
    ['Gửi lịch tiếp công dân cho đại biểu Quốc hội', 'Sending deputies the schedule of their reception days'],
    ['deputies-day', 'schedule-sent'],
    [under(law.deputies759, '(chưa đọc được văn bản)', before(workingDays(10)), { confidence: 'D' })],
    any,
  ),
  limit(
    'TCD-DBQH-NY',
    ['Niêm yết lịch tiếp công dân của đại biểu Quốc hội', 'Posting the reception days of deputies'],
    ['deputies-day', 'schedule-posted'],
    [under(law.deputies759, '(chưa đọc được văn bản)', before(workingDays(5)), { confidence: 'D' })],
    any,
  ),
];
