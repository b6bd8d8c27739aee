import { law, limit, under } from './laws.js';
import { months } from './length.js';
import type { PauseGround, Rule } from './rule.js';

const complaint = { kinds: ['KN' as const, 'KL' as const] };
const obstacle: PauseGround = {
  ground: 'obstacle',
  article: `${law.procedure.name} Đ.116(4)`,
  from: law.procedure.from,
};

/** Going to court after a complaint: Luật Tố tụng hành chính 93/2015 Đ.116(3); its text was not at hand. */
export const courtRules: readonly Rule[] = [
  limit(
    'TTHC-KK',
    ['Thời hiệu khởi kiện vụ án hành chính sau khi khiếu nại', 'Window for going to court after a complaint'],
    ['decision-received', 'sued'],
    [under(law.procedure, 'Đ.116(3)(a)', months(12), { confidence: 'C' })],
    { ...complaint, pauses: [obstacle] },
  ),
  limit(
    'TTHC-KK-QH',
    [
      'Thời hiệu khởi kiện khi hết thời hạn giải quyết khiếu nại mà không có quyết định',
      'Window for going to court when a complaint was not settled in time',
    ],
    ['settlement-expired', 'sued'],
    [under(law.procedure, 'Đ.116(3)(b)', months(12), { confidence: 'C' })],
    { ...complaint, pauses: [obstacle] },
  ),
];
