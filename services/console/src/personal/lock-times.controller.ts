import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, Cmd, type Accepted, type Command } from '@cau-noi/platform';
import { Transactions } from '@cau-noi/messaging';
import { SetLockTime } from './lock-time.input.js';
import { LockTimeList } from './lock-time.view.js';
import { LockTimesStore } from './lock-times.store.js';

@ApiTags('console')
@Controller('v1/lock-times')
export class LockTimesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly lockTimes: LockTimesStore,
  ) {}

  @Get()
  @Allow('account.manage')
  @ApiOkResponse({ type: LockTimeList })
  list(): Promise<LockTimeList> {
    return this.transactions.read((tx) => this.lockTimes.list(tx));
  }

  @Put(':postId')
  @Allow('account.manage')
  set(
    @Param('postId', ParseUUIDPipe) postId: string,
    @Body() { minutes }: SetLockTime,
    @Cmd() command: Command,
  ): Promise<Accepted & { minutes: number }> {
    return this.transactions.command(command, (tx) => this.lockTimes.set(tx, postId, minutes));
  }
}
