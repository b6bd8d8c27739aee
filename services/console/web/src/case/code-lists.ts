/** Codes of the services that this page offers or shows; the words are `<group>.<code>`. */
export const codeLists = {
  return: ['not-my-field', 'conflict-of-interest', 'overloaded', 'on-leave', 'missing-papers', 'other'],
  outcome: ['right', 'partly-right', 'wrong', 'answered', 'settled', 'filed'],
  purpose: ['check-eligibility', 'contact', 'verify', 'print-paper', 'check-duplicate', 'protection', 'other'],
  stopped: ['met', 'late', 'cancelled'],
  step: ['work-with-petitioner', 'work-with-respondent', 'request-papers', 'field-check', 'consult-body', 'dialogue', 'draft-report', 'other'],
  ground: ['force-majeure', 'awaiting-other-body', 're-examination'],
  ending: ['whole-withdrawal', 'death-without-heir', 'organisation-dissolved', 'denounced-dead', 'already-settled'],
  caseFact: ['remote', 'severalPlaces', 'delegated', 'dismissal', 'secondLevel', 'forwarded'],
  issued: [
    'acceptance-notice', 'visitor-reply', 'decision-sent', 'decision-published', 'conclusion-sent', 'conclusion-published', 'conclusion-action',
    'conclusion-action-report', 'transfer-notice', 'party-notice', 'forwarder-reply', 'suspension-notice', 'dialogue-notice', 'meeting-notice',
    'delay-report-demand', 'delay-report', 'review-decision', 'result-report', 'result-notice', 'reception-refusal',
  ],
  criterion: ['a', 'b', 'c', 'd', 'dd', 'e', 'g'],
} as const;
export type CodeGroup = keyof typeof codeLists;
