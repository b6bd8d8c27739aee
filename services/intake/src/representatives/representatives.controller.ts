import { Transactions } from '@cau-noi/messaging';
import { type Accepted, Allow, Cmd, type Command } from '@cau-noi/platform';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AppointmentsService } from './appointments.service.js';
import { NameRepresentatives } from './representatives.input.js';

@ApiTags('intake')
@Controller('v1/petitions/:id/representatives')
export class RepresentativesController {
  constructor(
    private readonly transactions: Transactions,
    private readonly appointments: AppointmentsService,
  ) {}

  @Post()
  @HttpCode(200)
  @Allow('petition.name-representatives')
  nameRepresentatives(
    @Cmd() command: Command,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { personKeys, occurredAt }: NameRepresentatives,
  ): Promise<Accepted> {
    const facts = { personKeys, at: command.at(occurredAt) };
    return this.transactions.command(command, (tx) => this.appointments.name(tx, command, id, facts));
  }
}
