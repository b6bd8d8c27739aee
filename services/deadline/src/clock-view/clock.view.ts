import { ApiProperty } from '@nestjs/swagger';
import type { Clock, PastResult } from '../clocks/clock.js';
import { clockStatuses, nextWarning } from '../clocks/noticeable.js';
import type { Jsonified } from '../clocks/past-results.store.js';
import type { ChainLink } from '../derivation/chain.js';
import {
  ChainLinkView,
  DocumentView,
  DoubtView,
  LedgerDayView,
  NoticeView,
  StepView,
  WordsView,
} from '../derivation/derivation.view.js';
import type { Doubt } from '../derivation/doubts.js';
import type { LedgerDay, Notice } from '../derivation/ledger.js';
import type { Step } from '../derivation/step.js';
import { causeText, type Cause } from '../facts/cause.js';
import { natureOf } from '../law/natures.js';
import { ruleById, unitDate } from '../law/rules.js';
import { CalendarVersionView, PastResultView, pastView } from './past-result.view.js';

const nullableDay = { type: String, format: 'date', nullable: true };
const nullableInstant = { type: String, format: 'date-time', nullable: true };
const nullableDocument = { type: DocumentView, nullable: true, description: 'Null where no paper is known.' };

export class CauseView {
  @ApiProperty({ description: 'The fact, as a code.', example: 'petition-registered' }) type: string;
  @ApiProperty({ type: WordsView }) text: WordsView;
  @ApiProperty({ format: 'uuid', description: 'Id of the event.' }) eventId: string;
  @ApiProperty({ format: 'date-time', description: 'When it happened.' }) at: Date;
  @ApiProperty(nullableDocument) document: DocumentView | null;
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
  @ApiProperty({ enum: clockStatuses }) status: string;
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

/** A clock with everything that explains it. */
export type ClockInFull = { clock: Clock; doubts: Doubt[]; past: Jsonified<PastResult>[] } & Course;

/** How its end came about. */
type Course = Pick<ClockView, 'confidence'> & {
  steps: Step[];
  notices: Notice[];
  ledger: LedgerDay[];
  chain: ChainLink[];
  question: ClockQuestionView | null;
};

/** What readers see of a clock: a fixed list of fields, never the row. */
export function clockView({
  clock,
  confidence,
  steps,
  notices,
  ledger,
  chain,
  question,
  doubts,
  past,
}: ClockInFull): ClockView {
  return {
    id: clock.id,
    rule: clock.rule,
    ruleVersion: clock.ruleVersion,
    name: ruleById(clock.rule)?.name ?? unitDate.name,
    nature: natureOfRule(clock.rule),
    article: clock.article,
    confidence,
    unitOfCount: clock.unitOfCount,
    length: clock.length,
    status: clock.status,
    isOverdue: clock.overdueAt !== null,
    start: clock.start,
    startedBy: causeView(clock.startedBy),
    due: clock.due,
    dueAt: clock.dueAt,
    warnBy: clock.warnBy,
    overdueAfter: clock.overdueAfter,
    lateFrom: clock.lateFrom,
    warnAt: clock.stoppedBy === null ? (nextWarning(clock)?.at ?? null) : null,
    overdueAt: clock.overdueAt,
    pausedFrom: clock.pausedFrom,
    pauses: clock.course.pauses.map(({ from, to, ground, document = null, endDocument = null }) => ({
      from,
      to,
      ground,
      document,
      endDocument,
    })),
    extensions: clock.course.extensions.map(({ days, document, decided }) => ({ days, document, decided })),
    stoppedBy: clock.stoppedBy && causeView(clock.stoppedBy),
    calendar: clock.calendar,
    weekendsOnly: clock.weekendsOnly,
    doubts,
    steps,
    notices,
    ledger,
    chain,
    question,
    history: past.map(pastView),
  };
}

const natureOfRule = (id: string): ClockView['nature'] => {
  const rule = ruleById(id);
  return rule ? natureOf(rule) : 'duty';
};

const causeView = ({ type, id, at, document = null }: Cause): CauseView => ({
  type,
  text: causeText(type),
  eventId: id,
  at,
  document,
});
