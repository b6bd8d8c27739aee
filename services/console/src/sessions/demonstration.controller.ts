import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Allow } from '@cau-noi/platform';
import { DemonstrationService, type DemonstrationAccount } from './demonstration.service.js';

@ApiTags('console')
@Controller('v1/demonstration')
export class DemonstrationController {
  constructor(private readonly demonstration: DemonstrationService) {}

  /** The sample accounts of a demonstration system, for its sign-in page; none anywhere else. */
  @Get()
  @Allow('public')
  async accounts(): Promise<{ accounts: DemonstrationAccount[] }> {
    return { accounts: await this.demonstration.accounts() };
  }
}
