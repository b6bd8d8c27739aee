import type { Envelope } from '@cau-noi/events';
import { endedStates, stateCodes, type CaseState } from '@cau-noi/vocabulary';

/** The case has ended; only steps, papers and corrections may still follow. */
export const hasEnded = (state: CaseState): boolean => endedStates.includes(state);

/** Facts of routing that change a case: its state, who has it, when it is due. */
export const routingFacts = [
  'routing.case-classified.v1',
  'routing.case-accepted.v1',
  'routing.case-assigned.v1',
  'routing.assignment-taken-up.v1',
  'routing.assignment-returned.v1',
  'routing.result-submitted.v1',
  'routing.case-decided.v1',
  'routing.execution-recorded.v1',
  'routing.case-closed.v1',
  'routing.case-withdrawn.v1',
  'routing.case-suspended.v1',
  'routing.case-resumed.v1',
  'routing.case-extended.v1',
  'routing.case-marked-complex.v1',
  'routing.examination-started.v1',
  'routing.examination-ended.v1',
  'routing.case-taken-over.v1',
  'routing.case-terminated.v1',
  'routing.facts-corrected.v1',
] as const;
export type RoutingFact = Envelope<(typeof routingFacts)[number]>;

/** The state after an act of routing: the one in the event; an older event has none, there it follows from the lifecycle. */
export function stateAfter(before: CaseState, fact: RoutingFact): CaseState {
  const said = stateCodes.find((state) => state === fact.data.state);
  return said ?? implied(before, fact.type);
}

function implied(before: CaseState, type: RoutingFact['type']): CaseState {
  switch (type) {
    case 'routing.case-classified.v1':
    case 'routing.case-taken-over.v1':
      return 'classified';
    case 'routing.case-accepted.v1':
      return 'accepted';
    case 'routing.case-assigned.v1':
      return before === 'accepted' ? 'assigned' : before;
    case 'routing.assignment-taken-up.v1':
      return before === 'accepted' || before === 'assigned' ? 'verifying' : before;
    case 'routing.assignment-returned.v1':
      return before === 'received' || before === 'classified' ? before : 'accepted';
    case 'routing.result-submitted.v1':
      return 'awaiting-decision';
    case 'routing.case-decided.v1':
      return 'decided';
    case 'routing.case-closed.v1':
      return 'closed';
    case 'routing.case-withdrawn.v1':
      return 'withdrawn';
    case 'routing.case-suspended.v1':
      return 'suspended';
    case 'routing.case-terminated.v1':
      return 'terminated';
    default:
      return before;
  }
}
