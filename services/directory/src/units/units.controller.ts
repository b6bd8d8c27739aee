import { Body, Controller, Get, Header, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Transactions } from '@cau-noi/messaging';
import { Allow, Cmd, type Command, type Page, PageOf } from '@cau-noi/platform';
import { ChangeUnit, EstablishUnit, UnitListQuery } from './unit.input.js';
import { ListedUnitView, UnitView } from './unit.view.js';
import { UnitsService } from './units.service.js';

@ApiTags('directory')
@Controller('v1/units')
export class UnitsController {
  constructor(
    private readonly transactions: Transactions,
    private readonly units: UnitsService,
  ) {}

  /** Sets up an agency or a committee. */
  @Post()
  @Allow('unit.change')
  establish(@Cmd() command: Command, @Body() body: EstablishUnit): Promise<UnitView> {
    return this.transactions.command(command, (tx) =>
      this.units.establish(tx, {
        ...body,
        parentId: body.parentId ?? null,
        committeeId: body.committeeId ?? null,
        validTo: body.validTo ?? null,
      }),
    );
  }

  /** Units valid on a day, by code. */
  @Get()
  @Allow('unit.read')
  @PageOf(ListedUnitView)
  list(@Query() { top, ...query }: UnitListQuery): Promise<Page<ListedUnitView>> {
    return this.transactions.read((tx) => this.units.list(tx, { ...query, isTop: top === 'true' }));
  }

  /** One unit with its whole history, whether valid today or not. */
  @Get(':id')
  @Allow('unit.read')
  @Header('Cache-Control', 'no-store')
  @ApiOkResponse({ type: UnitView })
  one(@Param('id', ParseUUIDPipe) id: string): Promise<UnitView> {
    return this.transactions.read((tx) => this.units.one(tx, id));
  }

  /** Changes facts, reporting lines or the end of a unit. */
  @Patch(':id')
  @Allow('unit.change')
  change(@Param('id', ParseUUIDPipe) id: string, @Cmd() command: Command, @Body() body: ChangeUnit): Promise<UnitView> {
    return this.transactions.command(command, (tx) => this.units.change(tx, command, id, body));
  }
}
