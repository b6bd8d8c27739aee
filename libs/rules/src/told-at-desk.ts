import type { Text } from '@cau-noi/vocabulary';
import { RuleBroken } from './rule-broken.js';

/** What was said at the desk is written down in so many characters at least; fewer say nothing to who settles it. */
export const leastContent = 20;

/** Who gives a case back says why in so many characters at least. */
export const leastReturnNote = 10;

/** A petition at the desk, as far as it must say something. */
export type AtDesk = { kind: string; content: string | null; hasRespondent: boolean; papers: number };

const refusals = {
  'content-missing': {
    vi: `Không có giấy tờ kèm theo thì ghi lại nội dung trình bày, ít nhất ${leastContent} ký tự (NĐ 154/2026 Đ.14(1)).`,
    en: `Without a paper, what was said is written down in at least ${leastContent} characters (Decree 154/2026 Art. 14(1)).`,
  },
  'respondent-missing': {
    vi: 'Không có giấy tờ kèm theo thì ghi đơn khiếu nại, tố cáo ai, cơ quan nào: hỏi người đến.',
    en: 'Without a paper, a complaint or denunciation says whom it is against: ask who came.',
  },
} as const satisfies Record<string, Text>;
/** What a petition that was only told lacks. */
export type Lacking = keyof typeof refusals;

/**
 * What is told at the desk without a paper is complete at once: who tells it is there to be asked. A paper is taken as it is:
 * what it lacks decides whether it is dealt with (TT 05/2021 Đ.6), never whether it is registered.
 */
export function lackingIn({ kind, content, hasRespondent, papers }: AtDesk): Lacking[] {
  if (papers > 0) return [];
  return [
    ...(kind !== 'KNPA' && !hasRespondent ? (['respondent-missing'] as const) : []),
    ...((content ?? '').trim().length < leastContent ? (['content-missing'] as const) : []),
  ];
}

/** Throws the first that `lackingIn` finds. */
export function checkToldAtDesk(petition: AtDesk): void {
  const [code] = lackingIn(petition);
  if (code) throw new RuleBroken(code, refusals[code]);
}
