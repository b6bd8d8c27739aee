import { withPrevious } from './assignment.js';
import {
  decided,
  headOf,
  newSettlement,
  type Act,
  type Case,
  type Happened,
  type PaperDecision,
} from '../case/case.js';
import { permitted, type Given } from '../papers/on-paper.js';

/**
 * The unit above takes a denunciation from the one that has it (Luật Tố cáo Đ.38(5)). The case moves there without
 * a handler and waits, classified, for the acceptance of the superior, with which settlement starts anew.
 */
export function takeOver(current: Case, given: Given, act: Act): PaperDecision {
  const { state, paper } = permitted('take-over', current, given.document, act);
  const { unitId } = act.who;
  return {
    ...decided(
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
        data: { ...headOf(current, act, state), fromUnitId: current.unitId, unitId, document: paper },
      },
    ),
    paper,
  };
}

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
