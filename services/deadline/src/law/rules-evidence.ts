import { law, limit, under } from './laws.js';
import { calendarDays } from './length.js';
import type { Rule } from './rule.js';

const KN = { kinds: ['KN' as const, 'KL' as const] };
const asked = ['documents-asked', 'documents-given'] as const;

/** Known from an excerpt: the provisions themselves were not at hand. */
const days = (article: string, count: number) => [
  under(law.complaints, article, calendarDays(count), { confidence: 'B' }),
];

/** What is asked of others in the course of a complaint, and how long things stay open or up: Luật 02/2011, NĐ 124/2020. */
export const evidenceRules: readonly Rule[] = [
  limit(
    'KN-CC-BKN',
    ['Cung cấp thông tin, tài liệu cho người bị khiếu nại', 'Handing documents to the person complained of'],
    [...asked],
    days('Đ.13(1)(c)', 7),
    KN,
  ),
  limit(
    'KN-GT-BKN',
    ['Người bị khiếu nại cung cấp tài liệu, giải trình', 'The person complained of explains and hands over documents'],
    [...asked],
    days('Đ.13(2)(c)', 7),
    KN,
  ),
  limit(
    'KN1-CC',
    ['Cung cấp tài liệu cho người giải quyết lần đầu', 'Handing documents to the one who settles at the first level'],
    [...asked],
    days('Đ.14(1)(a)', 7),
    KN,
  ),
  limit(
    'KN2-CC',
    ['Cung cấp tài liệu cho người giải quyết lần hai', 'Handing documents to the one who settles at the second level'],
    [...asked],
    days('Đ.15(1)(a)', 7),
    KN,
  ),
  limit(
    'KN-DC-TT',
    ['Tiếp tục khiếu nại sau thông báo đình chỉ', 'Going on with a complaint after the notice of termination'],
    ['termination-told', 'resumed-by-complainant'],
    days('Đ.11(8)', 30),
    KN,
  ),
  limit(
    'KN2-CK-DT',
    ['Đăng quyết định lần hai trên báo điện tử, trang thông tin, ít nhất', 'Second decision stays online, at least'],
    ['decision-posted', null],
    [under(law.complaints124, 'Đ.12', calendarDays(15), { confidence: 'C' })],
    { kinds: ['KN'] },
  ),
];
