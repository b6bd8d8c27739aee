import {
  answerWords,
  caseFactNames,
  channelCodes,
  closingOutcomes,
  codesOf,
  criterionCodes,
  decisionOutcomes,
  executionObstacles,
  executionOutcomes,
  forwarderCodes,
  lateReasonCodes,
  paperConditionCodes,
  paperKinds,
  purposes,
  returnReasons,
  stepCodes,
  suspensionGrounds,
  tellingReasonCodes,
  terminationGrounds,
  type CaseFact,
} from '@cau-noi/vocabulary';

/** The facts of a case in the order in which they are shown: receipt and acceptance first. */
const dates: readonly CaseFact[] = ['receivedAt', 'acceptedAt'];
const factsAsShown = [...dates, ...caseFactNames.filter((name) => !dates.includes(name))];

/** Codes of the services that this page offers or shows; the words are `<group>.<code>`. */
export const codeLists = {
  return: codesOf(returnReasons),
  outcome: [...codesOf(decisionOutcomes), ...codesOf(closingOutcomes)],
  execution: codesOf(executionOutcomes),
  obstacle: codesOf(executionObstacles),
  purpose: purposes,
  late: lateReasonCodes,
  stopped: ['met', 'late', 'cancelled'],
  step: stepCodes,
  ground: codesOf(suspensionGrounds),
  ending: codesOf(terminationGrounds),
  caseFact: factsAsShown,
  issued: paperKinds,
  forwarder: forwarderCodes,
  criterion: criterionCodes,
  answer: answerWords,
  telling: tellingReasonCodes,
  channel: channelCodes,
  'paper.condition': paperConditionCodes,
} as const;
export type CodeGroup = keyof typeof codeLists;
