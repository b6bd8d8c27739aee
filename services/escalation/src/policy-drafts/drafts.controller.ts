import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Transactions, type Tx } from '@cau-noi/messaging';
import { Allow, Cmd, type Command } from '@cau-noi/platform';
import { PoliciesService } from '../policies/policies.service.js';
import type { PolicyVersion } from '../policies/policy-version.js';
import { PolicyVersionView } from '../policies/policy.view.js';
import { ApplyPolicyBody, MoveAlertsBody, PolicyDraftBody } from './draft.input.js';
import { DraftsService } from './drafts.service.js';
import { FindingList } from './findings.view.js';

@ApiTags('escalation')
@Controller('v1/policies')
export class DraftsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly drafts: DraftsService,
    private readonly policies: PoliciesService,
  ) {}

  /** Drafts the next version of a policy, or a new policy for a scope. Nothing changes until somebody else applies it. */
  @Post('drafts')
  @Allow('policy.change')
  @ApiCreatedResponse({ type: PolicyVersionView })
  draft(@Cmd() command: Command, @Body() body: PolicyDraftBody): Promise<PolicyVersionView> {
    const { policyId = null, cause = null, line = null, unitId = null, kinds = [], ...rules } = body;
    const { maxSteps = null, quiet = null, validTo = null } = rules;
    return this.command(command, (tx) =>
      this.drafts.draft(
        tx,
        command,
        { policyId, scope: { cause, line, unitId, kinds } },
        { ...rules, maxSteps, quiet, validTo },
      ),
    );
  }

  /** Checks a version against the organisation of today: who is not reached, what is vacant, what waits too long. */
  @Get(':id/findings')
  @Allow('policy.read')
  @ApiOkResponse({ type: FindingList })
  findings(@Param('id', ParseUUIDPipe) id: string): Promise<FindingList> {
    return this.transactions.read(async (tx) => ({ items: await this.drafts.findings(tx, id), next: null }));
  }

  /**
   * Applies a draft of somebody else: alerts that rise from its day on keep it. An administrator, or the head of an agency
   * for what lies below it.
   */
  @Post(':id/apply')
  @HttpCode(200)
  @Allow('policy.apply')
  @ApiOkResponse({ type: PolicyVersionView })
  apply(
    @Param('id', ParseUUIDPipe) id: string,
    @Cmd() command: Command,
    @Body() { findingsSeen = false }: ApplyPolicyBody,
  ): Promise<PolicyVersionView> {
    return this.command(command, (tx) => this.drafts.apply(tx, command, id, findingsSeen));
  }

  /** Puts a draft away; it stays on record. */
  @Post(':id/discard')
  @HttpCode(200)
  @Allow('policy.change')
  @ApiOkResponse({ type: PolicyVersionView })
  discard(@Param('id', ParseUUIDPipe) id: string, @Cmd() command: Command): Promise<PolicyVersionView> {
    return this.command(command, (tx) => this.drafts.discard(tx, id));
  }

  /** Moves the running alerts of the policy to its version in force, from their next step on. They keep theirs otherwise. */
  @Post(':id/running-alerts')
  @HttpCode(200)
  @Allow('policy.change')
  @ApiOkResponse({ type: PolicyVersionView })
  moveAlerts(
    @Param('id', ParseUUIDPipe) id: string,
    @Cmd() command: Command,
    @Body() { reason }: MoveAlertsBody,
  ): Promise<PolicyVersionView> {
    return this.command(command, (tx) => this.drafts.moveAlerts(tx, command, id, reason));
  }

  private command(command: Command, work: (tx: Tx) => Promise<PolicyVersion>): Promise<PolicyVersionView> {
    return this.transactions.command(command, async (tx) => {
      const { versionId } = await work(tx);
      return (await this.policies.views(tx)).find(({ id }) => id === versionId)!;
    });
  }
}
