import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { Transactions } from '@cau-noi/messaging';
import { Allow, Cmd, type Command } from '@cau-noi/platform';
import { PoliciesService } from './policies.service.js';
import { PolicyBody } from './policy.input.js';
import { PolicyList, PolicyView, policyView } from './policy.view.js';

@ApiTags('escalation')
@Controller('v1/policies')
export class PoliciesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: PoliciesService,
  ) {}

  /** How alerts climb, per cause. */
  @Get()
  @Allow('policy.read')
  @ApiOkResponse({ type: PolicyList })
  list(): Promise<PolicyList> {
    return this.transactions.read(async (tx) => ({
      items: (await this.policies.list(tx)).map(policyView),
      next: null,
    }));
  }

  /** Takes new numbers for alerts raised from now on. */
  @Put(':id')
  @ApiParam({ name: 'id', schema: { type: 'string', pattern: '^[a-z0-9-]{1,80}$' } })
  @Allow('policy.change')
  @ApiOkResponse({ type: PolicyView })
  change(@Param('id') id: string, @Cmd() command: Command, @Body() body: PolicyBody): Promise<PolicyView> {
    return this.transactions.command(command, async (tx) =>
      policyView(await this.policies.change(tx, command, id, { ...body, maxSteps: body.maxSteps ?? null })),
    );
  }
}
