import type { Text } from '@cau-noi/vocabulary';
import { RuleBroken } from './rule-broken.js';

/** Least number of characters of an oral statement at the desk; a shorter one does not help who settles it. */
export const leastContent = 20;

/** Least number of characters of the reason for giving a case back. */
export const leastReturnNote = 10;

/** A petition at the desk, with the fields that must be filled in. */
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
/** Returns what an oral petition lacks. */
export type Lacking = keyof typeof refusals;

/**
 * Refuses an oral petition that is incomplete: the person is there to be asked. A paper is taken as it is: what it
 * lacks decides whether it is dealt with (TT 05/2021 Đ.6), never whether it is registered.
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
