import { ApiProperty } from '@nestjs/swagger';
import type { CrowdRow } from '../crowd-stream/crowds.table.js';
import { crowdNumber } from '../crowd-stream/told-crowd.js';

export class Tied {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null while it has never had a level.' })
  crowdId: string | null;
  @ApiProperty({ type: String, nullable: true }) number: string | null;
  @ApiProperty({ type: Number, nullable: true }) people: number | null;
}

/** The crowd that a case is in after an act. */
export const tied = (crowd: CrowdRow | undefined): Tied =>
  crowd
    ? { crowdId: crowd.crowdId, number: crowdNumber(crowd), people: crowd.people }
    : { crowdId: null, number: null, people: null };
