import { accept } from './accept.js';
import type { ActDefinition, ActName } from './act.js';
import { assign } from './assign.js';
import { classify } from './classify.js';
import { close } from './close.js';
import { correctFacts } from './correct-facts.js';
import { decide } from './decide.js';
import { endExamination } from './end-examination.js';
import { extend } from './extend.js';
import { handOver } from './hand-over.js';
import { issuePaper } from './issue-paper.js';
import { markComplex } from './mark-complex.js';
import { recordExecution } from './record-execution.js';
import { recordStep } from './record-step.js';
import { resume } from './resume.js';
import { giveBack } from './return.js';
import { startExamination } from './start-examination.js';
import { submitResult } from './submit-result.js';
import { suspend } from './suspend.js';
import { takeOver } from './take-over.js';
import { takeUp } from './take-up.js';
import { terminate } from './terminate.js';

/** Every act that people ask for, in the order of the buttons. A new act is a file of its name and a line here. */
export const acts = {
  classify,
  accept,
  assign,
  'take-up': takeUp,
  return: giveBack,
  'hand-over': handOver,
  'record-step': recordStep,
  'submit-result': submitResult,
  decide,
  'record-execution': recordExecution,
  close,
  suspend,
  resume,
  extend,
  'mark-complex': markComplex,
  'start-examination': startExamination,
  'end-examination': endExamination,
  'take-over': takeOver,
  terminate,
  'correct-facts': correctFacts,
  'issue-paper': issuePaper,
} as const satisfies { [Name in ActName]: ActDefinition<Name> };

/** The same as a list. */
export const everyAct: readonly ActDefinition[] = Object.values(acts);
export const actNames: ActName[] = everyAct.map(({ name }) => name);

/** What the body of an act says beyond when it happened. */
export type GivenTo<Name extends ActName> = Parameters<(typeof acts)[Name]['decide']>[1];
