import { OccurredAt } from '@cau-noi/platform';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsUUID } from 'class-validator';

/** Who speaks for the people of a petition. */
export class NameRepresentatives {
  @ApiProperty({ type: [String], format: 'uuid', minItems: 1, maxItems: 5, description: 'Some of the petitioners.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5)
  @IsUUID('all', { each: true })
  personKeys!: string[];

  @OccurredAt()
  occurredAt?: string | null;
}
