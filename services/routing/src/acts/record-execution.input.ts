import { IsOptional } from 'class-validator';
import { OccurredAt, WhyLate } from '@cau-noi/platform';
import {
  executionObstacles,
  executionOutcomes,
  type ExecutionObstacle,
  type ExecutionOutcome,
  type LateReason,
} from '@cau-noi/vocabulary';
import { Note, OneOf } from '../case/fields.input.js';
import { type DocumentGiven, OnPaper } from '../papers/paper.input.js';

export class RecordExecution {
  @OneOf(executionOutcomes)
  outcome: ExecutionOutcome;

  @IsOptional()
  @OneOf(executionObstacles, { required: false })
  obstacle?: ExecutionObstacle;

  @OnPaper()
  document?: DocumentGiven;

  @Note()
  note?: string;

  @OccurredAt()
  occurredAt?: string;

  @WhyLate()
  lateReason?: LateReason;
}
