import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, type Type } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Transactions } from '@cau-noi/messaging';
import { Allow, Cmd, type Command } from '@cau-noi/platform';
import type { Entered } from '../case/case-files.service.js';
import { AcceptCase } from './accept.input.js';
import type { ActDefinition, ActName } from './act.js';
import { everyAct, type GivenTo } from './acts.js';
import { ActsService, type ActAccepted } from './acts.service.js';
import { AssignCase } from './assign.input.js';
import { ClassifyCase } from './classify.input.js';
import { CloseCase } from './close.input.js';
import { CorrectFacts } from './correct-facts.input.js';
import { DecideCase } from './decide.input.js';
import { ExtendCase } from './extend.input.js';
import { HandOverCase } from './hand-over.input.js';
import { IssuePaper } from './issue-paper.input.js';
import { MarkComplex } from './mark-complex.input.js';
import { ExamineCase, ResumeCase, SubmitResult, TakeOverCase, TakeUpCase } from './plain.input.js';
import { RecordExecution } from './record-execution.input.js';
import { RecordStep } from './record-step.input.js';
import { ReturnCase } from './return.input.js';
import { SuspendCase } from './suspend.input.js';
import { TerminateCase } from './terminate.input.js';

/** The class of each act's body, which must say what the act takes. */
const inputs: { readonly [Name in ActName]: Type<GivenTo<Name> & Entered> } = {
  classify: ClassifyCase,
  accept: AcceptCase,
  assign: AssignCase,
  'take-up': TakeUpCase,
  return: ReturnCase,
  'hand-over': HandOverCase,
  'record-step': RecordStep,
  'submit-result': SubmitResult,
  decide: DecideCase,
  'record-execution': RecordExecution,
  close: CloseCase,
  suspend: SuspendCase,
  resume: ResumeCase,
  extend: ExtendCase,
  'mark-complex': MarkComplex,
  'start-examination': ExamineCase,
  'end-examination': ExamineCase,
  'take-over': TakeOverCase,
  terminate: TerminateCase,
  'correct-facts': CorrectFacts,
  'issue-paper': IssuePaper,
};

/** Every act of a case: `POST /v1/cases/:caseId/<path of the act>`. */
@ApiTags('routing')
@Controller('v1/cases/:caseId')
export class ActsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly acts: ActsService,
  ) {}

  /** Does one act; the routes below call it. */
  private run(act: ActDefinition, command: Command, caseId: string, body: Entered): Promise<ActAccepted> {
    return this.transactions.sharedCommand(command, [caseId], (tx) =>
      this.acts.run(tx, act, { ...body, command, caseId }, body),
    );
  }

  /** Adds the route of an act: says what a method of its own would say by `@Post`, `@Allow`, `@Body` and the types of its parameters. */
  static add(act: ActDefinition, input: Type): void {
    const { prototype } = ActsController;
    Object.assign(prototype, {
      [act.name](this: ActsController, caseId: string, body: Entered, command: Command): Promise<ActAccepted> {
        return this.run(act, command, caseId, body);
      },
    });
    const method = Object.getOwnPropertyDescriptor(prototype, act.name)!;
    Reflect.defineMetadata('design:paramtypes', [String, input, Object], prototype, act.name);
    Reflect.defineMetadata('design:returntype', Promise, prototype, act.name);
    Param('caseId', ParseUUIDPipe)(prototype, act.name, 0);
    Body()(prototype, act.name, 1);
    Cmd()(prototype, act.name, 2);
    for (const say of [Post(act.path), HttpCode(200), Allow(act.needs)]) say(prototype, act.name, method);
  }
}

for (const act of everyAct) ActsController.add(act, inputs[act.name]);
