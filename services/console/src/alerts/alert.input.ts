import { ApiPropertyOptional } from '@nestjs/swagger';
import { PageQuery } from '@cau-noi/platform';
import { IsIn, IsOptional } from 'class-validator';
import type { AlertFilter } from './alert-list.store.js';

const alertStates = ['raised', 'acknowledged', 'ended'];
const waiting = ['me', 'others'];

export class AlertQuery extends PageQuery implements AlertFilter {
  @ApiPropertyOptional({ enum: alertStates })
  @IsOptional()
  @IsIn(alertStates)
  state?: AlertFilter['state'];

  @ApiPropertyOptional({
    enum: waiting,
    description: 'Not acknowledged yet, and it stands at my own post; or it has reached me and stands at another one.',
  })
  @IsOptional()
  @IsIn(waiting)
  waits?: AlertFilter['waits'];
}
