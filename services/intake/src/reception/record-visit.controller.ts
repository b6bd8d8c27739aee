import { Allow, BodyLimit, Cmd, type Command } from '@cau-noi/platform';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RecordVisit } from './record-visit.input.js';
import { RecordVisitService, type VisitAccepted } from './record-visit.service.js';

@ApiTags('intake')
@Controller('v1/visits')
export class RecordVisitController {
  constructor(private readonly reception: RecordVisitService) {}

  @Post()
  @BodyLimit(524_288)
  @Allow('visit.record')
  record(@Cmd() command: Command, @Body() body: RecordVisit): Promise<VisitAccepted> {
    return this.reception.record(command, body);
  }
}
