import { suspensionGrounds, type SuspensionGround } from '@cau-noi/vocabulary';
import { Note, OneOf } from '../case/fields.input.js';
import { type DocumentGiven, OnPaper } from '../papers/paper.input.js';

export class SuspendCase {
  @OneOf(suspensionGrounds)
  ground: SuspensionGround;

  @OnPaper()
  document?: DocumentGiven;

  @Note()
  note?: string;
}
