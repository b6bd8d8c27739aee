import { ApiProperty } from '@nestjs/swagger';

const nullableDay = { type: String, format: 'date', nullable: true };

/** A text in Vietnamese and in English. */
export class WordsView {
  @ApiProperty() vi: string;
  @ApiProperty() en: string;
}

/** The paper an act rests on. */
export class DocumentView {
  @ApiProperty({ example: '12/QĐ' }) number: string;
  @ApiProperty({ format: 'date' }) date: string;
  @ApiProperty({ format: 'uuid' }) signerPostId: string;
}

export class StepView {
  @ApiProperty({ format: 'date' }) date: string;
  @ApiProperty() vi: string;
  @ApiProperty() en: string;
  @ApiProperty() article: string;
  @ApiProperty({ type: DocumentView, required: false, description: 'The paper of a step that rests on one.' })
  document?: DocumentView;
  @ApiProperty({ required: false, description: 'The notice behind a day off or a day worked in exchange.' })
  source?: string;
}

export class NoticeView {
  @ApiProperty({ format: 'date' }) date: string;
  @ApiProperty({ enum: ['holiday', 'compensatory', 'swap-off', 'swap-work', 'by-law'] }) kind: string;
  @ApiProperty({ example: 'TB 9441/TB-BNV' }) source: string;
  @ApiProperty({ ...nullableDay, description: 'Null where the law itself fixes the day.' }) knownAt: string | null;
}

const reasons = [
  'event',
  'counted',
  'worked-in-exchange',
  'weekend',
  'day-off',
  'pause',
  'still-paused',
  'moved',
  'moved-to',
];

export class LedgerDayView {
  @ApiProperty({ format: 'date' }) date: string;
  @ApiProperty({ format: 'date', required: false, description: 'Last day of a stretch that is alike.' }) to?: string;
  @ApiProperty({ type: Number, nullable: true, description: 'It counts as the so-many-th; null: it does not count.' })
  number: number | null;
  @ApiProperty({ enum: reasons }) reason: string;
  @ApiProperty({ required: false, description: 'The notice behind the day.' }) source?: string;
  @ApiProperty() vi: string;
  @ApiProperty() en: string;
}

const stations = ['acceptance', 'settlement', 'sending', 'publication', 'effect', 'second-complaint', 'court'];
export class ChainLinkView {
  @ApiProperty({ enum: stations }) station: string;
  @ApiProperty() rule: string;
  @ApiProperty({ type: WordsView }) name: WordsView;
  @ApiProperty() article: string;
  @ApiProperty({ enum: ['A', 'B', 'C', 'D'] }) confidence: string;
  @ApiProperty({ format: 'date' }) start: string;
  @ApiProperty({ description: 'It starts with the last day of an act that is not known to be done.' })
  isAssumed: boolean;
  @ApiProperty({ format: 'date' }) due: string;
  @ApiProperty() vi: string;
  @ApiProperty() en: string;
}

export class DoubtView {
  @ApiProperty({
    enum: ['other-reading', 'calendar-proposal', 'calendar-missing', 'pause-without-basis', 'text-not-read'],
  })
  code: string;
  @ApiProperty({ ...nullableDay, description: 'The day it would be then; null where nobody can say.' })
  due: string | null;
  @ApiProperty() article: string;
  @ApiProperty({ required: false, description: 'The proposal of the calendar, as a code.' }) proposal?: string;
  @ApiProperty() vi: string;
  @ApiProperty() en: string;
}
