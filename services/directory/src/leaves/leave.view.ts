import { ApiProperty } from '@nestjs/swagger';
import { day } from '../organisation/name.view.js';
import type { NamedLeave } from './leaves.store.js';

export class LeaveView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) postId: string;
  @ApiProperty({ format: 'uuid' }) officerId: string;
  @ApiProperty({ description: 'Who is away.' }) name: string;
  @ApiProperty(day) from: string;
  @ApiProperty({ ...day, description: 'Last day.' }) to: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The post that stands in.' })
  standInPostId: string | null;
  @ApiProperty() version: number;
}

/** A leave as a client sees it. */
export const leaveView = ({ leaveId, withdrawn: _withdrawn, ...leave }: NamedLeave): LeaveView => ({
  id: leaveId,
  ...leave,
});
