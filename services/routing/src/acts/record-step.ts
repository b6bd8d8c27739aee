import { decided, headOf, type Act, type Case, type Decision } from '../case/case.js';
import { stateAfter } from '../case/guards.js';

/** A piece of work: what was done, by which officer, in which working group. */
export type Step = { stepId: string; activity: string; officerId: string; group: string | null };

/**
 * Records a piece of work, in any state and also after the end. It never moves the state, the handler or a clock;
 * work by another officer than the handler is only recorded.
 */
export function recordStep(current: Case, step: Step, act: Act): Decision {
  const state = stateAfter('record-step', current, act);
  return decided(
    current,
    { state },
    {
      type: 'routing.step-recorded.v1',
      subject: current.caseId,
      data: { ...headOf(current, act, state), ...step, recordedAt: act.now.toISOString() },
    },
  );
}
