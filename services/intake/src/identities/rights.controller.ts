import { Transactions } from '@cau-noi/messaging';
import { type Accepted, type Actor, Allow, Cmd, type Command, CurrentActor, IsDay } from '@cau-noi/platform';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { purposes, type Purpose } from '@cau-noi/vocabulary';
import { IdentityRightList } from './right.view.js';
import { RightsService } from './rights.service.js';

export class GrantIdentityRight {
  @ApiProperty({ type: String, format: 'uuid', description: 'Who may read, in whatever post.' })
  @IsUUID()
  officerId!: string;

  @ApiProperty({ type: String, format: 'date', description: 'The last day, at most 90 days from now.' })
  @IsDay()
  until!: string;

  @ApiProperty({ enum: purposes, description: 'One of those for a denunciation.' })
  @IsIn(purposes)
  purpose!: Purpose;

  @ApiProperty({
    type: String,
    maxLength: 500,
    description: 'Why, in words: 15 characters and three words at least. Kept in the vault.',
  })
  @IsString()
  @MaxLength(500)
  note!: string;
}

export class RevokeIdentityRight {
  @ApiProperty({ type: String, format: 'uuid', description: 'Whose rights in the case end.' })
  @IsUUID()
  officerId!: string;
}

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
