import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Transactions } from '@cau-noi/messaging';
import { Allow, Cmd, type Command } from '@cau-noi/platform';
import type { Entered } from '../case/case-files.service.js';
import type { ActDefinition } from './act.js';
import { everyAct } from './acts.input.js';
import { ActsService, type ActAccepted } from './acts.service.js';

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
  static add({ body, ...act }: (typeof everyAct)[number]): void {
    const { prototype } = ActsController;
    Object.assign(prototype, {
      [act.name](this: ActsController, caseId: string, body: Entered, command: Command): Promise<ActAccepted> {
        return this.run(act, command, caseId, body);
      },
    });
    const method = Object.getOwnPropertyDescriptor(prototype, act.name)!;
    Reflect.defineMetadata('design:paramtypes', [String, body, Object], prototype, act.name);
    Reflect.defineMetadata('design:returntype', Promise, prototype, act.name);
    Param('caseId', ParseUUIDPipe)(prototype, act.name, 0);
    Body()(prototype, act.name, 1);
    Cmd()(prototype, act.name, 2);
    for (const say of [Post(act.path), HttpCode(200), Allow(act.needs)]) say(prototype, act.name, method);
  }
}

for (const act of everyAct) ActsController.add(act);
