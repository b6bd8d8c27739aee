import { IsOptional } from 'class-validator';
import { OccurredAt, WhyLate } from '@cau-noi/platform';
import type { LateReason } from '@cau-noi/vocabulary';
import { KnownId } from '../case/fields.input.js';

export class AssignCase {
  @KnownId('A post of the unit that has the case.')
  postId: string;

  @IsOptional()
  @KnownId('The holder of the post on that day, when not given.', { required: false })
  officerId?: string;

  @OccurredAt()
  occurredAt?: string;

  @WhyLate()
  lateReason?: LateReason;
}
