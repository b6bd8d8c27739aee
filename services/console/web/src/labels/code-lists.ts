import {
  answerWords,
  channelCodes,
  closingOutcomes,
  codesOf,
  criterionCodes,
  decisionOutcomes,
  forwarderCodes,
  lateReasonCodes,
  paperConditionCodes,
  paperKinds,
  purposes,
  returnReasons,
  stepCodes,
  suspensionGrounds,
  terminationGrounds,
  type CaseFact,
} from '@cau-noi/vocabulary';
/**
 * How a fact of a case is given: yes or no, a code of a list, a day, or a day with its time; its schema in the API
 * document decides. In the order in which they are shown.
 */
export const factForms: Readonly<Record<CaseFact, 'yes-no' | 'day' | 'instant' | 'code'>> = {
  receivedAt: 'instant',
  acceptedAt: 'instant',
  remote: 'yes-no',
  severalPlaces: 'yes-no',
  delegated: 'yes-no',
  dismissal: 'yes-no',
  secondLevel: 'yes-no',
  forwarded: 'yes-no',
  forwardedBy: 'code',
  otherBody: 'yes-no',
  dialogueOn: 'day',
  delayReportedOn: 'day',
  reviewAskedOn: 'day',
  decisionKnownOn: 'day',
  meetingOn: 'day',
};

/** Codes of the services that this page offers or shows; the words are `<group>.<code>`. */
export const codeLists = {
  return: codesOf(returnReasons),
  outcome: [...codesOf(decisionOutcomes), ...codesOf(closingOutcomes)],
  purpose: purposes,
  late: lateReasonCodes,
  stopped: ['met', 'late', 'cancelled'],
  step: stepCodes,
  ground: codesOf(suspensionGrounds),
  ending: codesOf(terminationGrounds),
  caseFact: codesOf(factForms),
  issued: paperKinds,
  forwarder: forwarderCodes,
  criterion: criterionCodes,
  answer: answerWords,
  channel: channelCodes,
  'paper.condition': paperConditionCodes,
} as const;
export type CodeGroup = keyof typeof codeLists;
