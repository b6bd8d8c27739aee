import { OccurredAt, WhyLate } from '@cau-noi/platform';
import type { LateReason } from '@cau-noi/vocabulary';
import { Note } from '../case/fields.input.js';
import { type DocumentGiven, OnPaper } from '../papers/paper.input.js';

/* Bodies of acts that ask for nothing of their own: when it happened, and the paper. */

export class TakeUpCase {
  @OccurredAt()
  occurredAt?: string;

  @WhyLate()
  lateReason?: LateReason;
}

export class SubmitResult {
  @OccurredAt()
  occurredAt?: string;

  @WhyLate()
  lateReason?: LateReason;
}

export class ResumeCase {
  @OnPaper()
  document?: DocumentGiven;

  @Note()
  note?: string;

  @OccurredAt()
  occurredAt?: string;

  @WhyLate()
  lateReason?: LateReason;
}

export class ExamineCase {
  @OnPaper()
  document?: DocumentGiven;

  @Note()
  note?: string;

  @OccurredAt()
  occurredAt?: string;

  @WhyLate()
  lateReason?: LateReason;
}

export class TakeOverCase {
  @OnPaper()
  document?: DocumentGiven;

  @Note()
  note?: string;

  @OccurredAt()
  occurredAt?: string;

  @WhyLate()
  lateReason?: LateReason;
}
