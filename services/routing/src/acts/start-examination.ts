import { RuleBroken } from '@cau-noi/rules';
import { theKind } from '@cau-noi/vocabulary';
import { begun, decided, headOf } from '../case/case.js';
import { handlerOnly, inTable, type Guard } from '../case/guards.js';
import { permitted, type Given } from '../papers/on-paper.js';
import type { ActDefinition } from './act.js';
import { note, paper } from './field.js';

/** `examination-only-for-tc`: only there is the time of an examination not counted. */
export const canBeExamined: Guard = ({ kind }) =>
  kind === theKind.denunciation
    ? null
    : new RuleBroken('examination-only-for-tc', {
        vi: 'Chỉ tố cáo được trừ thời gian giám định (NĐ 31/2019 Đ.15). Với loại đơn khác, ghi giám định như một bước xử lý.',
        en: 'Only a denunciation leaves out the time of an expert examination (Decree 31/2019 Art. 15). For other kinds, record the examination as a step.',
      });

/** `examination-under-way`: one at a time. */
const notExamined: Guard = ({ examinations }) =>
  examinations.at(-1)?.to === null
    ? new RuleBroken('examination-under-way', {
        vi: 'Vụ việc đang trưng cầu giám định. Ghi kết quả giám định trước.',
        en: 'An expert examination is under way. Record its end first.',
      })
    : null;

/** An expert examination (giám định) was ordered; its time is not counted (NĐ 31/2019 Đ.15(4)). */
export const startExamination: ActDefinition<'start-examination', Given> = {
  name: 'start-examination',
  path: 'examination-start',
  needs: 'case.examine',
  articles: ['NĐ 31/2019 Đ.15', 'NĐ 31/2019 Đ.15'],
  fields: () => [paper, note],
  guards: [canBeExamined, inTable, handlerOnly, notExamined],
  decide(current, { document }, act) {
    const { state, paper: order } = permitted(startExamination, current, document, act);
    return decided(
      current,
      { state, examinations: begun(current.examinations, act.at) },
      {
        type: 'routing.examination-started.v1',
        subject: current.caseId,
        data: { ...headOf(current, act, state), document: order },
      },
      { paper: order },
    );
  },
};
