import { ApiProperty } from '@nestjs/swagger';
import { IsDay } from '@cau-noi/platform';

export class SimulationBody {
  @ApiProperty({ type: String, format: 'date', description: 'Alerts raised from this day on.' })
  @IsDay()
  from!: string;
  @ApiProperty({ type: String, format: 'date', description: 'To the end of this day.' })
  @IsDay()
  to!: string;
}
