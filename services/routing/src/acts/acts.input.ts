import type { Type } from '@nestjs/common';
import { OccurredAt, WhyLate } from '@cau-noi/platform';
import { AcceptCase } from './accept.input.js';
import { accept } from './accept.js';
import type { ActDefinition, ActName } from './act.js';
import { AssignCase } from './assign.input.js';
import { assign } from './assign.js';
import { ClassifyCase } from './classify.input.js';
import { classify } from './classify.js';
import { CloseCase } from './close.input.js';
import { close } from './close.js';
import { CorrectFacts } from './correct-facts.input.js';
import { correctFacts } from './correct-facts.js';
import { DecideCase } from './decide.input.js';
import { decide } from './decide.js';
import { endExamination } from './end-examination.js';
import { ExtendCase } from './extend.input.js';
import { extend } from './extend.js';
import { HandOverCase } from './hand-over.input.js';
import { handOver } from './hand-over.js';
import { IssuePaper } from './issue-paper.input.js';
import { issuePaper } from './issue-paper.js';
import { MarkComplex } from './mark-complex.input.js';
import { markComplex } from './mark-complex.js';
import { ExamineCase, ResumeCase, SubmitResult, TakeOverCase, TakeUpCase } from './plain.input.js';
import { RecordExecution } from './record-execution.input.js';
import { recordExecution } from './record-execution.js';
import { RecordStep } from './record-step.input.js';
import { recordStep } from './record-step.js';
import { resume } from './resume.js';
import { ReturnCase } from './return.input.js';
import { giveBack } from './return.js';
import { startExamination } from './start-examination.js';
import { submitResult } from './submit-result.js';
import { SuspendCase } from './suspend.input.js';
import { suspend } from './suspend.js';
import { takeOver } from './take-over.js';
import { takeUp } from './take-up.js';
import { TerminateCase } from './terminate.input.js';
import { terminate } from './terminate.js';

/** An act with the class of its body, which must say what the act takes. */
const asks = <Name extends ActName, Given>(act: ActDefinition<Name, Given>, body: Type<NoInfer<Given>>) => ({
  ...act,
  body,
});

/** Every act that people ask for, in the order of the buttons. A new act is a file of its name and a line here. */
export const acts = {
  classify: asks(classify, ClassifyCase),
  accept: asks(accept, AcceptCase),
  assign: asks(assign, AssignCase),
  'take-up': asks(takeUp, TakeUpCase),
  return: asks(giveBack, ReturnCase),
  'hand-over': asks(handOver, HandOverCase),
  'record-step': asks(recordStep, RecordStep),
  'submit-result': asks(submitResult, SubmitResult),
  decide: asks(decide, DecideCase),
  'record-execution': asks(recordExecution, RecordExecution),
  close: asks(close, CloseCase),
  suspend: asks(suspend, SuspendCase),
  resume: asks(resume, ResumeCase),
  extend: asks(extend, ExtendCase),
  'mark-complex': asks(markComplex, MarkComplex),
  'start-examination': asks(startExamination, ExamineCase),
  'end-examination': asks(endExamination, ExamineCase),
  'take-over': asks(takeOver, TakeOverCase),
  terminate: asks(terminate, TerminateCase),
  'correct-facts': asks(correctFacts, CorrectFacts),
  'issue-paper': asks(issuePaper, IssuePaper),
} satisfies { [Name in ActName]: ActDefinition<Name> };

/** The same as a list. */
export const everyAct: readonly (ActDefinition & { body: Type })[] = Object.values(acts);
export const actNames: ActName[] = everyAct.map(({ name }) => name);

/** What the body of an act says beyond when it happened. */
export type GivenTo<Name extends ActName> = Parameters<(typeof acts)[Name]['decide']>[1];

// When it happened, and why it is entered late, is asked by every act after its own fields.
for (const { prototype } of new Set(everyAct.map(({ body }) => body))) {
  OccurredAt()(prototype, 'occurredAt');
  WhyLate()(prototype, 'lateReason');
}
