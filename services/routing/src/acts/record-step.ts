import { longest } from '@cau-noi/rules';
import { steps } from '@cau-noi/vocabulary';
import { officerUnknown } from '../assignment/assignee.js';
import { decided, headOf } from '../case/case.js';
import { inTable, stateAfter } from '../case/guards.js';
import type { ActDefinition } from './act.js';
import { choice, every, note } from './field.js';

type Work = { activity: string; officerId?: string | null; group?: string | null };

/**
 * Records a piece of work, in any state and also after the end. It never moves the state, the handler or a clock;
 * work by another officer than the handler is only recorded. `officer-unknown`.
 */
export const recordStep: ActDefinition<'record-step', Work> = {
  name: 'record-step',
  path: 'steps',
  needs: 'case.step',
  reads: { officer: ({ officerId }) => officerId ?? null },
  fields: () => [
    choice({ name: 'activity', label: { vi: 'Đã làm gì', en: 'What was done' }, options: every(steps) }),
    {
      ...note,
      label: { vi: 'Nội dung', en: 'Content' },
      hint: {
        vi: 'Không ghi tên, số giấy tờ của người nộp đơn.',
        en: 'No names or id numbers of petitioners.',
      },
      most: longest.stepNote,
    },
  ],
  guards: [inTable],
  decide(current, { activity, officerId, group }, act, { isKnownOfficer, newId }) {
    if (!isKnownOfficer) throw officerUnknown();
    const state = stateAfter(recordStep, current, act);
    const step = { stepId: newId, activity, officerId: officerId ?? act.who.officerId, group: group ?? null };
    return decided(
      current,
      { state },
      {
        type: 'routing.step-recorded.v1',
        subject: current.caseId,
        data: { ...headOf(current, act, state), ...step, recordedAt: act.now.toISOString() },
      },
      { step },
    );
  },
};
