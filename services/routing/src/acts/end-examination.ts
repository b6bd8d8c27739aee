import { RuleBroken } from '@cau-noi/rules';
import { decided, ended, headOf } from '../case/case.js';
import { handlerOnly, inTable, type Guard } from '../case/guards.js';
import { permitted, type Given } from '../papers/on-paper.js';
import type { ActDefinition } from './act.js';
import { note, paper } from './field.js';
import { canBeExamined } from './start-examination.js';

/** `no-examination`: there is none that could end. */
const examined: Guard = ({ examinations }) =>
  examinations.at(-1)?.to === null
    ? null
    : new RuleBroken('no-examination', {
        vi: 'Vụ việc không có giám định nào đang thực hiện. Ghi quyết định trưng cầu giám định trước.',
        en: 'No expert examination is under way. Record the order for it first.',
      });

/** The result of the examination came in, possibly while the case was suspended. */
export const endExamination: ActDefinition<'end-examination', Given> = {
  name: 'end-examination',
  path: 'examination-end',
  needs: 'case.examine',
  articles: ['NĐ 31/2019 Đ.15', 'NĐ 31/2019 Đ.15'],
  fields: () => [paper, note],
  guards: [canBeExamined, inTable, handlerOnly, examined],
  decide(current, { document }, act) {
    const { state, paper: result } = permitted(endExamination, current, document, act);
    return decided(
      current,
      { state, examinations: ended(current.examinations, act.at) },
      {
        type: 'routing.examination-ended.v1',
        subject: current.caseId,
        data: { ...headOf(current, act, state), document: result },
      },
      { paper: result },
    );
  },
};
