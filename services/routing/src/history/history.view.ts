import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PaperOfCase } from '../papers/paper.input.js';

const instant = { type: String, format: 'date-time' };
const uuid = { type: String, format: 'uuid' };

export class ActorOfAct {
  @ApiProperty(uuid) officerId: string;
  @ApiProperty(uuid) postId: string;
  @ApiProperty(uuid) unitId: string;
}

export class StepOfAct {
  @ApiProperty(uuid) stepId: string;
  @ApiProperty({ type: String, description: 'What was done, as a code.' }) activity: string;
  @ApiProperty({ ...uuid, description: 'Who did it.' }) officerId: string;
  @ApiProperty({ type: String, nullable: true }) group: string | null;
}

/** One act as it was entered, with what its event never carries: the officer's own words. */
export class ActOfCase {
  @ApiProperty({ type: Number, description: 'Of the case after the act.' }) version: number;
  @ApiProperty({ type: String, example: 'routing.case-suspended.v1' }) type: string;
  @ApiProperty({ ...instant, description: 'When it happened.' }) at: string;
  @ApiProperty({ ...instant, description: 'When it was entered.' }) recordedAt: string;
  @ApiProperty({ type: ActorOfAct }) by: ActorOfAct;
  @ApiProperty({ type: PaperOfCase, nullable: true, description: 'The paper it stands on.' }) paper: PaperOfCase | null;
  @ApiProperty({ type: String, nullable: true, description: 'What the officer wrote.' }) note: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why it was entered long after it happened, as a code.' })
  lateReason: string | null;
  @ApiPropertyOptional({ type: StepOfAct }) step?: StepOfAct;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'What it changed of the case.' })
  changed: object;
}
