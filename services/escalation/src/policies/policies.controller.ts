import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Transactions } from '@cau-noi/messaging';
import { Allow } from '@cau-noi/platform';
import { PoliciesService } from './policies.service.js';
import { PolicyVersionList } from './policy.view.js';

@ApiTags('escalation')
@Controller('v1/policies')
export class PoliciesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly policies: PoliciesService,
  ) {}

  /** How alerts climb: every version of every policy, drafts and former ones too, the newest first. */
  @Get()
  @Allow('policy.read')
  @ApiOkResponse({ type: PolicyVersionList })
  list(): Promise<PolicyVersionList> {
    return this.transactions.read(async (tx) => ({ items: await this.policies.views(tx), next: null }));
  }
}
