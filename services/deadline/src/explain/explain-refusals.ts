import { RuleBroken } from '@cau-noi/rules';
import type { Text } from '@cau-noi/vocabulary';
import type { Rule } from '../law/rule.js';
import type { Misplaced } from '../period/period.js';

const refuse = (code: string, vi: string, en: string, params = {}): RuleBroken =>
  new RuleBroken(code, { vi, en } satisfies Text, params);

export const unknownRule = (id: string): RuleBroken =>
  refuse(
    'unknown-rule',
    `Không có quy tắc “${id.slice(0, 40)}”. Xem danh mục quy tắc.`,
    `There is no rule “${id.slice(0, 40)}”. See the catalogue of rules.`,
  );
export const withoutNumber = (id: string): RuleBroken =>
  refuse(
    'rule-without-number',
    `Quy tắc ${id} không có số ngày để tính. Xem danh mục quy tắc.`,
    `Rule ${id} has no number of days to count. See the catalogue of rules.`,
  );
export const pausesOverlap = (): RuleBroken =>
  refuse(
    'pauses-overlap',
    'Hai lần tạm dừng chồng lên nhau. Lần sau phải bắt đầu khi lần trước đã kết thúc.',
    'Two pauses overlap. The later one begins when the earlier one has ended.',
  );
export const noPause = ({ id, noExtension: article }: Rule): RuleBroken =>
  refuse(
    'pause-not-allowed',
    `Luật không có căn cứ tạm dừng thời hạn ${id} như vậy (${article}). Bỏ phần tạm dừng.`,
    `The law knows no such ground to pause period ${id} (${article}). Leave the pause out.`,
    { rule: id },
  );
export const noTakeOver = ({ id }: Rule): RuleBroken =>
  refuse(
    'take-over-not-allowed',
    `Thời hạn ${id} không tính lại như vậy: chỉ giải quyết tố cáo, từ ngày cấp trên thụ lý sau ngày bắt đầu.`,
    `Period ${id} does not start again like this: only the settlement of a denunciation does, after its start.`,
    { rule: id },
  );

/** A pause or an extension that came when there was no period to touch, as a refusal with the article. */
export function misplaced(wrong: Misplaced, article: string): RuleBroken {
  const { end } = wrong;
  switch (wrong.code) {
    case 'pause-outside-period':
      return refuse(
        wrong.code,
        `Lần tạm dừng từ ${wrong.pause.from} không bắt đầu trong thời hạn (đến ${end}, ${article}).`,
        `The pause from ${wrong.pause.from} does not begin within the period (to ${end}, ${article}).`,
        { from: wrong.pause.from, end },
      );
    case 'extension-after-end':
      return refuse(
        wrong.code,
        `Quyết định gia hạn ngày ${wrong.extension.decided} ban hành sau khi hết hạn ${end} (${article}).`,
        `The extension of ${wrong.extension.decided} was decided after the end on ${end} (${article}).`,
        { decided: wrong.extension.decided, end },
      );
    case 'extension-before-start':
      return refuse(
        wrong.code,
        `Quyết định gia hạn ngày ${wrong.extension.decided} ban hành trước khi thời hạn bắt đầu (${article}).`,
        `The extension of ${wrong.extension.decided} was decided before the period began (${article}).`,
        { decided: wrong.extension.decided },
      );
  }
}

/** Refuses a request without a question. */
export const notAsked: Text = {
  vi: 'Yêu cầu không có câu hỏi. Gửi một câu hỏi JSON trọn vẹn.',
  en: 'The request asks nothing. Send one whole question in JSON.',
};
