import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Transactions } from '@cau-noi/messaging';
import { type Accepted, Allow, Cmd, type Command, type Page, PageOf } from '@cau-noi/platform';
import { LeaveListQuery, RecordLeave } from './leave.input.js';
import { LeaveView } from './leave.view.js';
import { LeavesService } from './leaves.service.js';

@ApiTags('directory')
@Controller('v1')
export class LeavesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly leaves: LeavesService,
  ) {}

  /** Leave of the officials of a unit, now and to come. */
  @Get('units/:id/leaves')
  @Allow('unit.read')
  @PageOf(LeaveView)
  list(@Param('id', ParseUUIDPipe) id: string, @Query() query: LeaveListQuery): Promise<Page<LeaveView>> {
    return this.transactions.read((tx) => this.leaves.list(tx, id, query));
  }

  /** Records that the holder of a post is away, and who does the work instead. */
  @Post('posts/:id/leaves')
  @Allow('leave.record')
  record(
    @Param('id', ParseUUIDPipe) id: string,
    @Cmd() command: Command,
    @Body() body: RecordLeave,
  ): Promise<Accepted> {
    const { standInPostId = null, ...facts } = body;
    return this.transactions.command(command, (tx) =>
      this.leaves.record(tx, command, { ...facts, postId: id, standInPostId }),
    );
  }

  /** Takes a leave back that was entered by mistake or did not take place; it stays in the record. */
  @Post('leaves/:id/withdrawal')
  @HttpCode(200)
  @Allow('leave.record')
  withdraw(@Param('id', ParseUUIDPipe) id: string, @Cmd() command: Command): Promise<Accepted> {
    return this.transactions.command(command, (tx) => this.leaves.withdraw(tx, command, id));
  }
}
