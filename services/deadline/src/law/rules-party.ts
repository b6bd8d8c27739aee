import { law, limit, under } from './laws.js';
import { calendarDays, daysPerMonth, workingDays } from './length.js';
import type { ExtensionRule, Rule } from './rule.js';

const any = { kinds: ['KN' as const, 'TC' as const, 'KNPA' as const, 'KL' as const] };
const denunciation = { kinds: ['TC' as const] };
const month = ['month-begun', 'citizens-received'] as const;

/** The regulation itself could not be read, so no article can be named. */
const unread = '(chưa đọc được văn bản, chưa rõ điều)';

/** Known from the older rule only; the text of QĐ 296-QĐ/TW was not read. */
const once: ExtensionRule = {
  days: 30,
  unitInDoubt: true,
  ceilings: [{ criteria: 0, times: 1, article: law.party296.name }],
};

/** The Party's own rules: heads of committees (Quy định 11-QĐi/TW, KL 215-KL/TW) and Party denunciations (QĐ 296-QĐ/TW). */
export const partyRules: readonly Rule[] = [
  limit(
    'DANG-NGAY-TINH',
    ['Bí thư tỉnh ủy tiếp dân', 'Provincial committee secretary receives people'],
    [...month],
    [under(law.party215, 'Đ.4(1)', daysPerMonth(1), { confidence: 'B' })],
    any,
  ),
  limit(
    'DANG-NGAY-XA',
    ['Bí thư cấp ủy cấp xã tiếp dân', 'Commune committee secretary receives people'],
    [...month],
    [under(law.party215, 'Đ.4(1)', daysPerMonth(2), { confidence: 'B' })],
    any,
  ),
  limit(
    'DANG-TB',
    ['Thông báo việc tiếp nhận, chuyển, chỉ đạo', 'Notice that the committee took, forwarded or directed the matter'],
    ['received', 'answered'],
    [under(law.party11, 'Đ.5', workingDays(10), { confidence: 'B' })],
    { ...any, versionBy: 'receipt' },
  ),
  limit(
    'DANG-TC',
    ['Giải quyết tố cáo trong Đảng, cấp tỉnh trở xuống', 'Settlement of a Party denunciation, province and below'],
    ['accepted', 'decided'],
    [under(law.party296, unread, workingDays(90), { confidence: 'D' })],
    { ...denunciation, versionBy: 'acceptance', extension: once },
  ),
  limit(
    'DANG-TC-TW',
    ['Giải quyết tố cáo trong Đảng, cấp Trung ương', 'Settlement of a Party denunciation, central level'],
    ['accepted', 'decided'],
    [
      under(law.party296, unread, calendarDays(180), {
        confidence: 'D',
        readings: [{ length: workingDays(180), article: 'QĐ 22-QĐ/TW (hướng dẫn cũ)' }],
      }),
    ],
    { ...denunciation, versionBy: 'acceptance', extension: once },
  ),
];
