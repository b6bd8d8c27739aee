import { issuedPapers, type PaperKind } from '@cau-noi/vocabulary';
import { Note, OneOf } from '../case/fields.input.js';
import { type DocumentGiven, OnPaper } from '../papers/paper.input.js';

export class IssuePaper {
  @OneOf(issuedPapers)
  paper: PaperKind;

  @OnPaper()
  document?: DocumentGiven;

  @Note()
  note?: string;
}
