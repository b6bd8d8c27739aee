import type { components } from '../api/generated.js';

type Schemas = components['schemas'];
type Told<T> = NonNullable<T> extends readonly (infer Code extends string)[] ? Code : NonNullable<T> & string;

/** Every code that the API document names, each once: one that is missing here, or is none there, does not compile. */
const every = <Code extends string>(codes: Record<Code, true>): readonly Code[] => Object.keys(codes) as Code[];

/** Codes of the services that this page offers or shows; the words are `<group>.<code>`. */
export const codeLists = {
  return: every<Told<Schemas['ReturnCase']['reason']>>({
    'not-my-field': true,
    'conflict-of-interest': true,
    overloaded: true,
    'on-leave': true,
    'missing-papers': true,
    other: true,
  }),
  outcome: every<Told<Schemas['DecideCase']['outcome'] | Schemas['CloseCase']['outcome']>>({
    right: true,
    'partly-right': true,
    wrong: true,
    answered: true,
    settled: true,
    filed: true,
  }),
  purpose: every<Told<Schemas['OpenWords']['purpose']>>({
    'check-eligibility': true,
    contact: true,
    verify: true,
    'print-paper': true,
    'check-duplicate': true,
    protection: true,
    other: true,
  }),
  stopped: ['met', 'late', 'cancelled'],
  step: [
    'work-with-petitioner',
    'work-with-respondent',
    'request-papers',
    'field-check',
    'consult-body',
    'dialogue',
    'draft-report',
    'other',
  ],
  ground: every<Told<Schemas['SuspendCase']['ground']>>({
    'force-majeure': true,
    'awaiting-other-body': true,
    're-examination': true,
  }),
  ending: every<Told<Schemas['TerminateCase']['ground']>>({
    'whole-withdrawal': true,
    'death-without-heir': true,
    'organisation-dissolved': true,
    'denounced-dead': true,
    'already-settled': true,
  }),
  caseFact: every<keyof Schemas['FactsGiven']>({
    receivedAt: true,
    acceptedAt: true,
    remote: true,
    severalPlaces: true,
    delegated: true,
    dismissal: true,
    secondLevel: true,
    forwarded: true,
    forwardedBy: true,
    otherBody: true,
    dialogueOn: true,
    delayReportedOn: true,
    reviewAskedOn: true,
  }),
  issued: every<Told<Schemas['IssuePaper']['paper']>>({
    'acceptance-notice': true,
    'visitor-reply': true,
    'decision-sent': true,
    'decision-published': true,
    'conclusion-sent': true,
    'conclusion-published': true,
    'conclusion-action': true,
    'conclusion-action-report': true,
    'transfer-notice': true,
    'party-notice': true,
    'forwarder-reply': true,
    'suspension-notice': true,
    'dialogue-notice': true,
    'meeting-notice': true,
    'delay-report-demand': true,
    'delay-report': true,
    'review-decision': true,
    'result-report': true,
    'result-notice': true,
    'reception-refusal': true,
  }),
  forwarder: every<NonNullable<Schemas['FactsGiven']['forwardedBy']>>({
    deputy: true,
    'reception-board': true,
    front: true,
    press: true,
    agency: true,
  }),
  criterion: every<Told<Schemas['MarkComplex']['criteria']>>({
    a: true,
    b: true,
    c: true,
    d: true,
    dd: true,
    e: true,
    g: true,
  }),
  answer: every<Told<Schemas['AnswerView']['word']>>({ handling: true, 'not-mine': true, watching: true }),
  channel: every<Told<Schemas['PetitionView']['channel']>>({
    visit: true,
    post: true,
    online: true,
    box: true,
    forwarded: true,
    phone: true,
    other: true,
  }),
  'paper.condition': every<Told<Schemas['PaperInput']['condition']>>({
    original: true,
    'certified-copy': true,
    copy: true,
  }),
} as const;
export type CodeGroup = keyof typeof codeLists;
export type CaseFact = (typeof codeLists.caseFact)[number];

/** How a fact of a case is given: yes or no, a code of a list, a day, or a day with its time; what the document says of it decides. */
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
};
