import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Allow, Cmd, type Accepted, type Command } from '@cau-noi/platform';
import { Transactions } from '@cau-noi/messaging';
import { IsInt, Max, Min } from 'class-validator';
import { LockTimesService } from './lock-times.store.js';
import { LockTimeList } from './me.view.js';

export class SetLockTime {
  @ApiProperty({ type: Number, minimum: 1, maximum: 120, description: 'Minutes without a hand on the page.' })
  @IsInt()
  @Min(1)
  @Max(120)
  minutes!: number;
}

@ApiTags('console')
@Controller('v1/lock-times')
export class LockTimesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly lockTimes: LockTimesService,
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
