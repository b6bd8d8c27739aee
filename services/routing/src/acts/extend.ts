import { RuleBroken } from '@cau-noi/rules';
import type { Criterion } from '@cau-noi/vocabulary';
import { decided, headOf, type Case, type Paper } from '../case/case.js';
import { handlerOnly, inTable, type Guard } from '../case/guards.js';
import { permitted, type Given } from '../papers/on-paper.js';
import type { ActDefinition } from './act.js';
import { note, paper } from './field.js';

/** The longest extension, in calendar days (Luật Tố cáo Đ.30(2)(3)). */
const longestExtension = 30;

/** How often the settlement of a denunciation may be extended: complex once, especially complex twice (NĐ 31/2019 Đ.3). */
const extensionsAllowed = (met: readonly Criterion[]): number => Math.min(met.length, 2);

/** `extension-not-allowed`: only a denunciation is extended; a complex complaint has a longer ceiling instead. */
const extendable: Guard = ({ kind }) => {
  if (kind === 'TC') return null;
  if (kind === 'KNPA') {
    return new RuleBroken('extension-not-allowed', {
      vi: 'Kiến nghị, phản ánh không có gia hạn; chỉ tố cáo được gia hạn (Luật Tố cáo Đ.30). Trả lời theo hạn do đơn vị đặt.',
      en: 'A petition or reflection knows no extension; only a denunciation does (Law on Denunciations Art. 30). Answer by the date set by the unit.',
    });
  }
  const [article, articleEn] =
    kind === 'KN' ? ['Luật Khiếu nại Đ.28, Đ.37', 'Art. 28, 37'] : ['Luật Khiếu nại Đ.50', 'Art. 50'];
  return new RuleBroken(
    'extension-not-allowed',
    {
      vi: `Giải quyết khiếu nại không có gia hạn (${article}); vụ việc phức tạp có thời hạn dài hơn. Nếu đủ tiêu chí, dùng “Ghi nhận phức tạp” (NĐ 124/2020 Đ.3a).`,
      en: `The settlement of a complaint knows no extension (Law on Complaints ${articleEn}); a complex case has a longer limit. If it meets a criterion, record it as complex (Decree 124/2020 Art. 3a).`,
    },
    { article },
  );
};

/** `extension-over-cap` {n, days, article}: once when complex, twice when especially complex. */
const withinCap: Guard = (current) =>
  current.extensions.length < extensionsAllowed(current.criteria) ? null : overCap(current);

/**
 * Extends the settlement period of a denunciation. `extension-not-allowed`, `extension-over-cap`,
 * `extension-already-recorded`. Whether the period had ended is for the clocks to judge.
 */
export const extend: ActDefinition<'extend', Given & { days: number }> = {
  name: 'extend',
  path: 'extension',
  needs: 'case.extend',
  articles: ['Luật Khiếu nại Đ.28', 'Luật Tố cáo Đ.30(4); NĐ 31/2019 Đ.3(4)'],
  fields: () => [
    {
      name: 'days',
      kind: 'number',
      label: { vi: 'Số ngày gia hạn', en: 'Days of extension' },
      hint: {
        vi: `Tối đa ${longestExtension} ngày mỗi lần (Điều 30 Luật Tố cáo).`,
        en: `At most ${longestExtension} days each time (Art. 30, Law on Denunciations).`,
      },
      required: true,
      least: 1,
      most: longestExtension,
      value: String(longestExtension),
    },
    paper,
    note,
  ],
  guards: [extendable, inTable, handlerOnly, withinCap],
  decide(current, { days, document }, act) {
    const { state, paper: order } = permitted(extend, current, document, act);
    const { number, date } = order;
    if (days > longestExtension) throw overCap(current);
    if (current.extensions.some((one) => one.number === number && one.date === date)) throw alreadyRecorded(order);
    return decided(
      current,
      { state, extensions: [...current.extensions, { days, number, date }] },
      {
        type: 'routing.case-extended.v1',
        subject: current.caseId,
        data: { ...headOf(current, act, state), days, document: order },
      },
      { paper: order },
    );
  },
};

/** Of one extension more, or of one that is too long. */
function overCap({ criteria, extensions }: Pick<Case, 'criteria' | 'extensions'>): RuleBroken {
  const n = extensionsAllowed(criteria);
  return new RuleBroken(
    'extension-over-cap',
    {
      vi: `Tố cáo này được gia hạn tối đa ${n} lần, đã gia hạn ${extensions.length} lần. Phức tạp (từ 1 tiêu chí) một lần, đặc biệt phức tạp (từ 2 tiêu chí) hai lần, mỗi lần không quá ${longestExtension} ngày (Luật Tố cáo Đ.30; NĐ 31/2019 Đ.3). Sửa số ngày, hoặc ghi nhận tiêu chí trước nếu có căn cứ.`,
      en: `This denunciation may be extended ${n} time(s) and was extended ${extensions.length} time(s). Once when complex (1 criterion), twice when especially complex (2 or more), by at most ${longestExtension} days each (Law on Denunciations Art. 30; Decree 31/2019 Art. 3). Correct the number of days, or record the criteria first where there are grounds.`,
    },
    { n, days: longestExtension, article: 'Luật Tố cáo Đ.30; NĐ 31/2019 Đ.3' },
  );
}

const alreadyRecorded = ({ number }: Paper): RuleBroken =>
  new RuleBroken(
    'extension-already-recorded',
    {
      vi: 'Quyết định gia hạn này đã được ghi. Mỗi lần gia hạn có quyết định riêng (Luật Tố cáo Đ.30(4)); kiểm tra lại số và ngày.',
      en: 'This extension is recorded already. Each one has its own decision (Law on Denunciations Art. 30(4)); check number and date.',
    },
    { number },
  );
