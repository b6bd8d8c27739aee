import { IsOptional } from 'class-validator';
import {
  executionObstacles,
  executionOutcomes,
  type ExecutionObstacle,
  type ExecutionOutcome,
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
}
