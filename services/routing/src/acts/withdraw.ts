import { takesNoPetition } from '@cau-noi/vocabulary';
import { decided, headOf, type Act, type Case, type Decision } from '../case/case.js';
import { inTable, stateAfter, type Guarded } from '../case/guards.js';

/** An act of the petitioners: the desk reports it, nobody asks for it here, so it has no address and no form. */
export const withdrawal: Guarded = { name: 'withdraw', guards: [inTable] };

/** Every petition was withdrawn: the case ends. Quiet when it is decided or has ended already. */
export function withdraw(current: Case, act: Act): Decision {
  if (takesNoPetition(current.state)) return { next: current, events: [] };
  const state = stateAfter(withdrawal, current, act);
  return decided(
    current,
    { state },
    { type: 'routing.case-withdrawn.v1', subject: current.caseId, data: headOf(current, act, state) },
  );
}
