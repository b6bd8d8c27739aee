import { Transactions } from '@cau-noi/messaging';
import { type Accepted, type Actor, Allow, Cmd, type Command, CurrentActor } from '@cau-noi/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdentityRightList } from './right.view.js';
import { GrantIdentityRight, RevokeIdentityRight } from './rights.input.js';
import { RightsService } from './rights.service.js';

@ApiTags('intake')
@Controller('v1')
export class RightsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly rights: RightsService,
  ) {}

  @Post('cases/:caseId/identity-rights')
  @Allow('identity-right.grant')
  grant(
    @Cmd() command: Command,
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() body: GrantIdentityRight,
  ): Promise<Accepted> {
    return this.rights.grant(command, caseId, body);
  }

  @Get('cases/:caseId/identity-rights')
  @Allow('identity-right.read')
  @ApiOkResponse({ type: IdentityRightList })
  async list(@CurrentActor() actor: Actor, @Param('caseId', ParseUUIDPipe) caseId: string): Promise<IdentityRightList> {
    return { items: await this.transactions.read((tx) => this.rights.ofCase(tx, caseId, actor)) };
  }

  @Post('cases/:caseId/identity-rights/revocation')
  @HttpCode(200)
  @Allow('identity-right.grant')
  revoke(
    @Cmd() command: Command,
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Body() { officerId }: RevokeIdentityRight,
  ): Promise<Accepted> {
    return this.transactions.command(command, (tx) => this.rights.revoke(tx, command, caseId, officerId));
  }
}
