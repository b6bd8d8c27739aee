import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';

export class SetLockTime {
  @ApiProperty({ type: Number, minimum: 1, maximum: 120, description: 'Minutes without a hand on the page.' })
  @IsInt()
  @Min(1)
  @Max(120)
  minutes!: number;
}
