import { Note } from '../case/fields.input.js';
import { type DocumentGiven, OnPaper } from '../papers/paper.input.js';

/* Bodies of acts that ask for nothing of their own. */

export class TakeUpCase {}

export class SubmitResult {}

class PaperAndNote {
  @OnPaper()
  document?: DocumentGiven;

  @Note()
  note?: string;
}

export class ResumeCase extends PaperAndNote {}

export class ExamineCase extends PaperAndNote {}

export class TakeOverCase extends PaperAndNote {}
