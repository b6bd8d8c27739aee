import { ApiProperty } from '@nestjs/swagger';
import { nullableText, uuid } from '../organisation/field-schemas.js';

export class LockTime {
  @ApiProperty(uuid) postId: string;
  @ApiProperty({ type: Number }) minutes: number;
  @ApiProperty({ type: Number }) version: number;
}

export class LockTimeList {
  @ApiProperty({ type: [LockTime] }) items: LockTime[];
  @ApiProperty(nullableText) next: string | null;
  @ApiProperty({ type: Number, description: 'For every other post.' }) otherwise: number;
}
