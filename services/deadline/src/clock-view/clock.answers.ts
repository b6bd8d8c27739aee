import { ApiProperty } from '@nestjs/swagger';

const statuses = ['running', 'paused', 'met', 'late', 'cancelled'];
const nullableDay = { type: String, format: 'date', nullable: true };
const nullableInstant = { type: String, format: 'date-time', nullable: true };

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

const nullableDocument = { type: DocumentView, nullable: true, description: 'Null where no paper is known.' };

export class CauseView {
  @ApiProperty({ description: 'The fact, as a code.', example: 'petition-registered' }) type: string;
  @ApiProperty({ type: WordsView }) text: WordsView;
  @ApiProperty({ format: 'uuid', description: 'Id of the event.' }) eventId: string;
  @ApiProperty({ format: 'date-time', description: 'When it happened.' }) at: Date;
  @ApiProperty(nullableDocument) document: DocumentView | null;
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

const stations = ['acceptance', 'settlement', 'sending', 'publication', 'effect', 'second-complaint', 'court'];
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

export class CalendarVersionView {
  @ApiProperty() year: number;
  @ApiProperty() version: number;
}

export class PauseView {
  @ApiProperty({ format: 'date', description: 'First day not counted.' }) from: string;
  @ApiProperty({ ...nullableDay, description: 'The day that counts again; null while it lasts.' }) to: string | null;
  @ApiProperty({ enum: ['suspension', 'examination', 'obstacle'] }) ground: string;
  @ApiProperty(nullableDocument) document: DocumentView | null;
  @ApiProperty({ ...nullableDocument, description: 'The paper by which it went on; null where none is known.' })
  endDocument: DocumentView | null;
}

export class ExtensionView {
  @ApiProperty() days: number;
  @ApiProperty({ description: 'Number of the decision.' }) document: string;
  @ApiProperty({ format: 'date' }) decided: string;
}

export class ClockQuestionView {
  @ApiProperty() rule: string;
  @ApiProperty({ format: 'date' }) start: string;
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string', format: 'date', nullable: true } } })
  pauses: (string | null)[][];
  @ApiProperty({ type: [ExtensionView] }) extensions: ExtensionView[];
  @ApiProperty({ type: 'object', additionalProperties: true }) facts: object;
}

export class PastResultView {
  @ApiProperty() rule: string;
  @ApiProperty() ruleVersion: string;
  @ApiProperty() article: string;
  @ApiProperty({ enum: statuses }) status: string;
  @ApiProperty({ format: 'date' }) start: string;
  @ApiProperty(nullableDay) due: string | null;
  @ApiProperty(nullableInstant) dueAt: string | null;
  @ApiProperty(nullableDay) warnBy: string | null;
  @ApiProperty(nullableDay) overdueAfter: string | null;
  @ApiProperty(nullableInstant) lateFrom: string | null;
  @ApiProperty(nullableDay) pausedFrom: string | null;
  @ApiProperty(nullableInstant) overdueAt: string | null;
  @ApiProperty({ type: [CalendarVersionView], description: 'The calendars it was counted by.' })
  calendar: CalendarVersionView[];
  @ApiProperty() weekendsOnly: boolean;
  @ApiProperty({
    format: 'date-time',
    description: 'When another result took its place: when the cause was known here.',
  })
  replacedAt: string;
  @ApiProperty({ description: 'What changed it, as a code.', example: 'case-suspended' }) cause: string;
  @ApiProperty({ type: WordsView }) causeText: WordsView;
  @ApiProperty({ ...nullableInstant, description: 'When that happened; null where an older release did not keep it.' })
  causeAt: string | null;
  @ApiProperty({ format: 'uuid' }) causeEventId: string;
  @ApiProperty(nullableDocument) causeDocument: DocumentView | null;
}

export class ClockView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'KN1-TL' }) rule: string;
  @ApiProperty() ruleVersion: string;
  @ApiProperty({
    type: WordsView,
    description: 'Name of the rule.',
    example: { vi: 'Thụ lý khiếu nại lần đầu', en: 'Acceptance of a first complaint' },
  })
  name: WordsView;
  @ApiProperty({
    enum: ['duty', 'window', 'effect', 'display', 'keeping'],
    description: 'Only a duty can be late; the others say until when, or from when, something holds.',
  })
  nature: string;
  @ApiProperty() article: string;
  @ApiProperty({ enum: ['A', 'B', 'C', 'D'], nullable: true, description: 'How sure the text is; null: no law.' })
  confidence: string | null;
  @ApiProperty({ enum: ['instant', 'working-days', 'calendar-days', 'months', 'days-per-month'] }) unitOfCount: string;
  @ApiProperty({ type: Number, nullable: true }) length: number | null;
  @ApiProperty({ enum: statuses }) status: string;
  @ApiProperty({ description: 'Late by law, whether it still runs or has ended.' }) isOverdue: boolean;
  @ApiProperty({ format: 'date', description: 'Day of the event; not counted itself.' }) start: string;
  @ApiProperty({ type: CauseView }) startedBy: CauseView;
  @ApiProperty({ ...nullableDay, description: 'Last day, to 24:00 in Asia/Ho_Chi_Minh; null while it stands still.' })
  due: string | null;
  @ApiProperty({ ...nullableInstant, type: Date, description: 'The instant the unit set.' }) dueAt: Date | null;
  @ApiProperty({ ...nullableDay, description: 'Earliest end among the readings of the law.' }) warnBy: string | null;
  @ApiProperty({ ...nullableDay, description: 'Latest end among the readings of the law.' })
  overdueAfter: string | null;
  @ApiProperty({ ...nullableInstant, type: Date, description: 'First instant at which it is late.' })
  lateFrom: Date | null;
  @ApiProperty({ ...nullableInstant, type: Date, description: 'When it is warned about next.' }) warnAt: Date | null;
  @ApiProperty({ ...nullableInstant, type: Date, description: 'When it was noticed that it is late.' })
  overdueAt: Date | null;
  @ApiProperty({ ...nullableDay, description: 'First day of the pause that still lasts.' }) pausedFrom: string | null;
  @ApiProperty({ type: [PauseView] }) pauses: PauseView[];
  @ApiProperty({ type: [ExtensionView] }) extensions: ExtensionView[];
  @ApiProperty({ type: CauseView, nullable: true }) stoppedBy: CauseView | null;
  @ApiProperty({ type: [CalendarVersionView] }) calendar: CalendarVersionView[];
  @ApiProperty({ description: 'A year of the period has no official calendar: weekends alone were left out there.' })
  weekendsOnly: boolean;
  @ApiProperty({ type: [DoubtView], description: 'What is not certain; empty once the clock has ended.' })
  doubts: DoubtView[];
  @ApiProperty({ type: [StepView] }) steps: StepView[];
  @ApiProperty({ type: [NoticeView], description: 'The notices its dates rest on.' }) notices: NoticeView[];
  @ApiProperty({ type: [LedgerDayView], description: 'Every day: counted or not, and why.' }) ledger: LedgerDayView[];
  @ApiProperty({
    type: [ChainLinkView],
    description: 'For a complaint: what follows to the court, each act on its last day.',
  })
  chain: ChainLinkView[];
  @ApiProperty({
    type: ClockQuestionView,
    nullable: true,
    description: 'The question to explain whose answer it is; null for a date of the unit.',
  })
  question: ClockQuestionView | null;
  @ApiProperty({ type: [PastResultView], description: 'What the clock said before, oldest first.' })
  history: PastResultView[];
}

export class ClockList {
  @ApiProperty({ type: [ClockView] }) items: ClockView[];
  @ApiProperty({ type: String, nullable: true }) next: string | null;
}
