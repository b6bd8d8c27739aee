import { acceptance, acceptanceByStatute, complexRecord, disciplineSuspension, law, limit, under } from './laws.js';
import { calendarDays, onTheDay } from './length.js';
import type { PauseGround, Rule } from './rule.js';

const KL = { kinds: ['KL' as const] };
const received = { ...KL, versionBy: 'receipt' as const };
const settled = { ...KL, versionBy: 'acceptance' as const, pauses: [disciplineSuspension] };
const complex = { variant: { complex: true as const }, record: complexRecord };
const obstacle: PauseGround = {
  ground: 'obstacle',
  article: `${law.complaints.name} Đ.48 (đoạn 3)`,
  from: law.complaints.from,
};
const windows = { ...KL, pauses: [obstacle] };

const days = (article: string, count: number) => [under(law.complaints, article, calendarDays(count))];

/** Complaints of officials against disciplinary decisions: Luật 02/2011, chapter IV. There is no remote-area variant. */
export const disciplineRules: readonly Rule[] = [
  limit(
    'KL1-TH',
    ['Thời hiệu khiếu nại lần đầu quyết định kỷ luật', 'Window for a first complaint against discipline'],
    ['decision-received', 'received'],
    days('Đ.48', 15),
    windows,
  ),
  limit(
    'KL2-TH',
    ['Thời hiệu khiếu nại lần hai quyết định kỷ luật', 'Window for a second complaint against discipline'],
    ['decision-received', 'second-received'],
    days('Đ.48', 10),
    windows,
  ),
  limit(
    'KL2-TH-BTV',
    ['Thời hiệu khiếu nại lần hai, buộc thôi việc', 'Window for a second complaint, dismissal'],
    ['decision-received', 'second-received'],
    days('Đ.48', 30),
    { ...windows, family: 'KL2-TH', variant: { dismissal: true } },
  ),
  limit(
    'KL1-TL',
    ['Thụ lý khiếu nại quyết định kỷ luật lần đầu', 'Acceptance of a first complaint against discipline'],
    ['received', 'accepted'],
    acceptance('Đ.50'),
    received,
  ),
  limit(
    'KL1-TL-old',
    [
      'Thụ lý khiếu nại quyết định kỷ luật lần đầu, theo Luật',
      'Acceptance of a first complaint against discipline, by the statute',
    ],
    ['received', 'accepted'],
    acceptanceByStatute('Đ.50'),
    { ...received, family: 'KL1-TL' },
  ),
  limit(
    'KL1-GQ',
    ['Giải quyết khiếu nại quyết định kỷ luật lần đầu', 'Settlement of a first complaint against discipline'],
    ['accepted', 'decided'],
    days('Đ.50', 30),
    settled,
  ),
  limit(
    'KL1-GQ-PT',
    [
      'Giải quyết khiếu nại quyết định kỷ luật lần đầu, phức tạp',
      'Settlement of a first complaint against discipline, complex',
    ],
    ['accepted', 'decided'],
    days('Đ.50', 45),
    { ...settled, ...complex, family: 'KL1-GQ' },
  ),
  limit(
    'KL2-TL',
    ['Thụ lý khiếu nại quyết định kỷ luật lần hai', 'Acceptance of a second complaint against discipline'],
    ['second-received', 'accepted'],
    acceptance('Đ.50'),
    received,
  ),
  limit(
    'KL2-TL-old',
    [
      'Thụ lý khiếu nại quyết định kỷ luật lần hai, theo Luật',
      'Acceptance of a second complaint against discipline, by the statute',
    ],
    ['second-received', 'accepted'],
    acceptanceByStatute('Đ.50'),
    { ...received, family: 'KL2-TL' },
  ),
  limit(
    'KL2-GQ',
    ['Giải quyết khiếu nại quyết định kỷ luật lần hai', 'Settlement of a second complaint against discipline'],
    ['accepted', 'decided'],
    days('Đ.50', 30),
    settled,
  ),
  limit(
    'KL2-GQ-PT',
    [
      'Giải quyết khiếu nại quyết định kỷ luật lần hai, phức tạp',
      'Settlement of a second complaint against discipline, complex',
    ],
    ['accepted', 'decided'],
    days('Đ.50', 45),
    { ...settled, ...complex, family: 'KL2-GQ' },
  ),
  limit(
    'KL2-GUI',
    ['Gửi quyết định giải quyết khiếu nại kỷ luật lần hai', 'Sending the second decision on discipline'],
    ['decided', 'decision-sent'],
    days('Đ.56(2)', 7),
    KL,
  ),
  limit(
    'KL-HL',
    ['Quyết định giải quyết khiếu nại kỷ luật có hiệu lực', 'Decision on discipline takes effect'],
    ['decided', null],
    days('Đ.57', 30),
    { ...KL, window: 'KL2-TH' },
  ),
  limit(
    'KL-THI-HANH',
    ['Thi hành quyết định giải quyết khiếu nại kỷ luật', 'Executing the decision on a complaint against discipline'],
    ['execution-due', 'executed'],
    [under(law.complaints, 'Đ.57, Đ.58', onTheDay, { confidence: 'B' })],
    KL,
  ),
];
