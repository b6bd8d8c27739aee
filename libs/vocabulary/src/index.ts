export { codesOf, type Cited, type Text } from './text.js';
export {
  answersForUnit,
  hasTrait,
  readsAs,
  roleCodes,
  roles,
  rolesWith,
  theRole,
  watchesOpenings,
  type Role,
} from './roles.js';
export { handlerRank, handlerRoles, stageOf, type Stage } from './handlers.js';
export { complaints, denunciations, kindCodes, kinds, theKind, type Kind } from './kinds.js';
export { caseStates, endedStates, stateCodes, takesNoPetition, type CaseState, type NamedState } from './states.js';
export { actionCodes, actions, historyEntries, type Action } from './actions.js';
export { issuedPapers, paperKinds, type PaperKind, type PaperRule } from './papers.js';
export {
  refusalGroundCodes,
  refusalGrounds,
  suspensionGrounds,
  terminationGrounds,
  type RefusalGround,
  type SuspensionGround,
  type TerminationGround,
} from './grounds.js';
export { criteria, criterionCodes, type Criterion } from './criteria.js';
export { caseFactNames, caseFacts, forwarderCodes, forwarders, type CaseFact, type Forwarder } from './facts.js';
export { purposes, purposesFor, purposeTable, type Purpose } from './purposes.js';
export { lateReasonCodes, lateReasons, returnReasons, type LateReason, type ReturnReason } from './reasons.js';
export {
  closingOutcomes,
  decisionOutcomes,
  executionObstacles,
  executionOutcomes,
  type ClosingOutcome,
  type DecisionOutcome,
  type ExecutionObstacle,
  type ExecutionOutcome,
} from './outcomes.js';
export {
  channelCodes,
  channels,
  paperConditionCodes,
  paperConditions,
  respondentKinds,
  sexes,
  visitForms,
  visitOutcomes,
  type Channel,
  type PaperCondition,
  type RespondentKind,
  type Sex,
  type VisitForm,
  type VisitOutcome,
} from './reception.js';
export { hierarchies, hierarchyCodes, type Hierarchy } from './hierarchies.js';
export {
  answers,
  answerWords,
  tellingReasonCodes,
  tellingReasons,
  type AnswerWord,
  type TellingReason,
} from './answers.js';
export { stepCodes, steps, type Step } from './steps.js';
export { subjectList, subjects, type Subject } from './subjects.js';
export { crowdFrom, crowdLevelOf, crowdLevels, hasGrown, isCrowd } from './crowd.js';
