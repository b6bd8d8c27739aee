import { RuleBroken } from '@cau-noi/rules';
import { theKind } from '@cau-noi/vocabulary';
import { withPrevious } from '../assignment/handlers.js';
import { decided, headOf, newSettlement, type Happened } from '../case/case.js';
import { inTable, type Guard } from '../case/guards.js';
import { permitted, type Given } from '../papers/on-paper.js';
import type { ActDefinition } from './act.js';
import { note, paper } from './field.js';

/** `take-over-only-for-tc`: Luật Tố cáo Đ.38(5). */
const canBeTakenOver: Guard = ({ kind }) =>
  kind === theKind.denunciation
    ? null
    : new RuleBroken('take-over-only-for-tc', {
        vi: 'Cấp trên chỉ rút lên giải quyết đối với tố cáo (Luật Tố cáo Đ.38(5)). Với khiếu nại, yêu cầu đơn vị cấp dưới giải quyết.',
        en: 'A superior takes over denunciations only (Law on Denunciations Art. 38(5)). For a complaint, order the unit below to settle it.',
      });

/** `take-over-from-above`: for the head of a unit above the one that has the case. */
const fromAbove: Guard = (_current, { above }) =>
  above
    ? null
    : new RuleBroken('take-over-from-above', {
        vi: 'Chỉ người đứng đầu đơn vị cấp trên mới rút tố cáo lên giải quyết (Luật Tố cáo Đ.38(5)). Báo cáo cấp trên.',
        en: 'Only the head of a unit above takes a denunciation over (Law on Denunciations Art. 38(5)). Report to the superior.',
      });

/**
 * The unit above takes a denunciation from the one that has it (Luật Tố cáo Đ.38(5)). The case moves there without
 * a handler and waits, classified, for the acceptance of the superior, with which settlement starts again.
 */
export const takeOver: ActDefinition<'take-over', Given> = {
  name: 'take-over',
  path: 'take-over',
  needs: 'case.take-over',
  fromAbove: true,
  articles: ['Luật Tố cáo Đ.38(5)', 'Luật Tố cáo Đ.38(5); NĐ 31/2019 Đ.5'],
  fields: () => [paper, note],
  guards: [canBeTakenOver, fromAbove, inTable],
  decide(current, { document }, act) {
    const { state, paper: order } = permitted(takeOver, current, document, act);
    const { unitId } = act.who;
    return decided(
      current,
      {
        ...newSettlement,
        state,
        unitId,
        handler: null,
        previousHandlers: withPrevious(current, null),
        acceptedAt: null,
        happened: takenTogether(current.happened),
      },
      {
        type: 'routing.case-taken-over.v1',
        subject: current.caseId,
        data: { ...headOf(current, act, state), fromUnitId: current.unitId, unitId, document: order },
      },
      { paper: order },
    );
  },
};

/** What the unit below did is one entry from now on: the new settlement is not held against it. */
function takenTogether(happened: Happened): Happened {
  const known = Object.values(happened).filter((one) => one !== undefined);
  const first = known.map((one) => one.first).sort()[0];
  const last = known
    .map((one) => one.last)
    .sort()
    .at(-1);
  return first !== undefined && last !== undefined ? { 'before-take-over': { first, last } } : {};
}
