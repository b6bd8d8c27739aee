import { terminationGrounds, type TerminationGround } from '@cau-noi/vocabulary';
import { Note, OneOf } from '../case/fields.input.js';
import { type DocumentGiven, OnPaper } from '../papers/paper.input.js';

export class TerminateCase {
  @OneOf(terminationGrounds)
  ground: TerminationGround;

  @OnPaper()
  document?: DocumentGiven;

  @Note()
  note?: string;
}
