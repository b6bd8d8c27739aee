import { ApiProperty } from '@nestjs/swagger';
import { answerWords, hierarchyCodes, type Hierarchy } from '@cau-noi/vocabulary';
import type { Alert, Telling, Word } from '../alerts/alert.js';
import { causes, type Cause, type Policy } from '../policies/policy.js';
import { PolicyFacts } from '../policies/policy.view.js';
import type { LadderLine } from './ladder.store.js';

const nullableId = { type: String, format: 'uuid', nullable: true };
const nullableText = { type: String, nullable: true };

export class LocalText {
  @ApiProperty({ type: String }) vi: string;
  @ApiProperty({ type: String }) en: string;
}

export class LadderLineView implements LadderLine {
  @ApiProperty({ enum: ['told', 'repeated', 'skipped', 'answered'] })
  kind: 'told' | 'repeated' | 'skipped' | 'answered';
  @ApiProperty({ type: Number, description: 'Number of the step, from 0.' }) step: number;
  @ApiProperty({ type: String, format: 'uuid' }) unitId: string;
  @ApiProperty(nullableId) postId: string | null;
  @ApiProperty(nullableId) officerId: string | null;
  @ApiProperty({
    ...nullableText,
    description: 'Why it was passed over or is told at once, as a code; of an answer, its word.',
  })
  reason: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) at: Date;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Of an answer: its day.' })
  returnOn: string | null;
  @ApiProperty({ ...nullableText, description: 'Of an answer: what was written.' }) note: string | null;
  @ApiProperty({ type: LocalText, nullable: true }) unitName: LocalText | null;
  @ApiProperty({ type: LocalText, nullable: true }) postTitle: LocalText | null;
  @ApiProperty(nullableText) officerName: string | null;
}

export class AddresseeView {
  @ApiProperty({ type: String, format: 'uuid' }) unitId: string;
  @ApiProperty(nullableId) postId: string | null;
  @ApiProperty({ ...nullableId, description: 'Null: nobody could be told yet.' }) officerId: string | null;
}

export class AnsweredByView {
  @ApiProperty({ type: String, format: 'uuid' }) officerId: string;
  @ApiProperty({ type: String, format: 'uuid' }) postId: string;
  @ApiProperty({ type: String, format: 'uuid' }) unitId: string;
}

export class AnswerView {
  @ApiProperty({ type: String, format: 'date-time' }) at: Date;
  @ApiProperty({ type: AnsweredByView }) by: AnsweredByView;
  @ApiProperty({ enum: answerWords, nullable: true, description: 'What was said; null where nothing was.' })
  word: Word | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Done by then, or looked at again on this day.',
  })
  returnOn: string | null;
}

export class AlertEndView {
  @ApiProperty({ type: String, format: 'date-time' }) at: Date;
  @ApiProperty({ type: String, description: 'Why, as a code.', example: 'case-accepted' }) reason: string;
}

export class UpcomingStepView {
  @ApiProperty({ type: String, format: 'date-time' }) at: Date;
  @ApiProperty({ enum: ['told', 'repeated'] }) kind: 'told' | 'repeated';
  @ApiProperty({ type: String, format: 'uuid' }) unitId: string;
  @ApiProperty(nullableId) postId: string | null;
  @ApiProperty(nullableId) officerId: string | null;
}

/** Who was notified of an alert when, who acknowledged, and who would be next. */
export class LadderView {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String, example: 'CB-26-0031' }) alertNumber: string;
  @ApiProperty({ type: String, format: 'uuid' }) caseId: string;
  @ApiProperty(nullableText) caseNumber: string | null;
  @ApiProperty({ enum: causes }) cause: Cause;
  @ApiProperty({ enum: hierarchyCodes }) line: Hierarchy;
  @ApiProperty(nullableId) clockId: string | null;
  @ApiProperty({ ...nullableText, description: 'Rule of the clock that is late.' }) rule: string | null;
  @ApiProperty({ type: String, format: 'uuid', description: 'The unit that is late, or that the crowd came to.' })
  unitId: string;
  @ApiProperty({ type: Number, nullable: true }) groupSize: number | null;
  @ApiProperty({ type: String, format: 'date-time' }) raisedAt: Date;
  @ApiProperty({ type: PolicyFacts, description: 'As it was when the alert was raised.' }) policy: Policy;
  @ApiProperty({ type: Number }) step: number;
  @ApiProperty({ type: AddresseeView, description: 'Where it stands.' }) addressee: AddresseeView;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) nextAt: Date | null;
  @ApiProperty({ enum: ['standing', 'acknowledged', 'ended'] }) status: 'standing' | 'acknowledged' | 'ended';
  @ApiProperty({ type: AnswerView, nullable: true }) acknowledged: AnswerView | null;
  @ApiProperty({ type: Number, description: 'How many people must answer before the climb rests.' })
  answersNeeded: number;
  @ApiProperty({ type: Number, description: 'How many have; while they are too few the climb goes on.' })
  answersGiven: number;
  @ApiProperty({ ...nullableText, description: 'What was written on acknowledging.' }) note: string | null;
  @ApiProperty({ type: AlertEndView, nullable: true }) ended: AlertEndView | null;
  @ApiProperty({ type: Number, description: 'For `If-Match`.' }) version: number;
  @ApiProperty({ type: [LadderLineView], description: 'Oldest first.' }) lines: LadderLineView[];
  @ApiProperty({ type: UpcomingStepView, nullable: true, description: 'Unless somebody acknowledges before.' })
  upcoming: UpcomingStepView | null;
}

/**
 * What an alert's readers are shown besides the alert itself; `upcoming`: notifications to come unless somebody
 * acknowledges before.
 */
type Besides = { lines: LadderLine[]; note: string | null; caseNumber: string | null; upcoming: Telling | undefined };

/** The ladder of an alert as a client sees it. */
export function ladderView(alert: Alert, { lines, note, caseNumber, upcoming }: Besides): LadderView {
  const { alertId: id, awaiting, told, times, together, ...shown } = alert;
  return {
    id,
    ...shown,
    caseNumber: alert.caseNumber ?? caseNumber,
    answersNeeded: together?.needed ?? 1,
    answersGiven: alert.acknowledged && !together ? 1 : (together?.given.length ?? 0),
    status: alert.ended ? 'ended' : alert.acknowledged ? 'acknowledged' : 'standing',
    note,
    lines,
    upcoming: upcoming ? upcomingStep(upcoming) : null,
  };
}

function upcomingStep({ at, kind, unitId, postId, officerId }: Telling): LadderView['upcoming'] {
  return kind === 'skipped' || kind === 'answered' ? null : { at, kind, unitId, postId, officerId };
}
