import { ApiProperty } from '@nestjs/swagger';

export class MatterList {
  @ApiProperty({ type: [String], description: 'The latest first.' }) items: string[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}
