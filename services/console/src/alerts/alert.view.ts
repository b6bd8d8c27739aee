import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { WorkingCalendar } from '@cau-noi/calendar';
import { answerWords, hierarchyCodes, kindCodes, stateCodes, type Hierarchy, type Kind } from '@cau-noi/vocabulary';
import { chipsOf } from '../clocks/chip.js';
import { DueView } from '../clocks/clock.view.js';
import {
  instant,
  nullableId,
  nullableInstant,
  nullableNumber,
  nullableText,
  uuid,
} from '../organisation/field-schemas.js';
import { UnitOfCase } from '../organisation/unit.view.js';
import { rankOf, type AlertView } from './alert-fold.js';
import type { AlertRow } from './alert-list.store.js';

export class RungView {
  @ApiProperty({ type: Number }) step: number;
  @ApiProperty(uuid) unitId: string;
  @ApiProperty({ ...nullableId, description: 'Null: the unit has none.' }) postId: string | null;
  @ApiProperty({ ...nullableId, description: 'Null: vacant.' }) officerId: string | null;
  @ApiProperty(instant) at: string;
}

export class SkippedView {
  @ApiProperty({ type: Number }) step: number;
  @ApiProperty(uuid) unitId: string;
  @ApiProperty({ type: String, description: 'As a code.' }) reason: string;
}

export class AcknowledgementView {
  @ApiProperty(instant) at: string;
  @ApiProperty(uuid) officerId: string;
  @ApiProperty(uuid) postId: string;
  @ApiProperty(uuid) unitId: string;
  @ApiProperty({ enum: answerWords, nullable: true, description: 'What was said; null where nothing was.' })
  word: (typeof answerWords)[number] | null;
  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Done by then, or looked at again on this day.',
  })
  returnOn: string | null;
}

export class EndOfAlert {
  @ApiProperty(instant) at: string;
  @ApiProperty({ type: String, description: 'Why, as a code.', example: 'case-accepted' }) reason: string;
}

export class CaseOfAlert {
  @ApiProperty(nullableId) id: string | null;
  @ApiProperty(nullableText) number: string | null;
  @ApiProperty({ enum: kindCodes, nullable: true }) kind: Kind | null;
  @ApiProperty({ ...nullableText, description: 'As a code.' }) subject: string | null;
  @ApiProperty({ enum: stateCodes, nullable: true }) state: string | null;
  @ApiProperty({ type: Number }) version: number;
  @ApiProperty({ type: DueView, nullable: true }) due: DueView | null;
}

export class SystemTrouble {
  @ApiProperty({ type: String }) service: string;
  @ApiProperty({ type: String, description: 'As a code.' }) reason: string;
  @ApiProperty(nullableInstant) lastHeartbeatAt: string | null;
}

export class CrowdOfAlert {
  @ApiProperty({ type: Number, description: 'The level that was passed.' }) level: number;
  @ApiProperty({ type: Number, description: 'When the alert was raised.' }) petitions: number;
  @ApiProperty({ type: Number }) cases: number;
  @ApiProperty({ type: Number }) units: number;
}

/** An alert as those it has reached see it; an alarm about the system itself has `system`, and no case. */
export class AlertItemView {
  @ApiProperty(uuid) id: string;
  @ApiProperty({ ...uuid, description: 'The same as `id`.' }) alertId: string;
  @ApiProperty({ enum: ['overdue', 'crowd', 'crowd-growing', 'system'] }) cause: AlertView['cause'] | 'system';
  @ApiProperty({ enum: hierarchyCodes }) line: Hierarchy;
  @ApiProperty({ ...nullableText, example: 'CB-26-0031' }) number: string | null;
  @ApiProperty(nullableId) caseId: string | null;
  @ApiProperty(nullableText) caseNumber: string | null;
  @ApiProperty({ ...nullableId, description: 'The unit that is late, or that the crowd came to.' })
  unitId: string | null;
  @ApiProperty(nullableText) rule: string | null;
  @ApiProperty({ ...nullableText, example: '2026-12', description: 'Of a month of the unit: there is no case.' })
  month: string | null;
  @ApiProperty(nullableId) clockId: string | null;
  @ApiProperty(nullableNumber) groupSize: number | null;
  @ApiProperty({ type: CrowdOfAlert, nullable: true, description: 'Of a crowd of several cases: its id is `caseId`.' })
  crowd: CrowdOfAlert | null;
  @ApiProperty(nullableInstant) raisedAt: string | null;
  @ApiProperty({ enum: Object.keys(rankOf) }) state: AlertView['state'];
  @ApiProperty({ type: [RungView], description: 'Steps that have been told.' }) rungs: RungView[];
  @ApiProperty({ type: [SkippedView] }) skipped: SkippedView[];
  @ApiProperty({ type: Number, description: 'How often it was told again at its last step.' }) repeated: number;
  @ApiProperty({ ...nullableInstant, description: 'When the next step is told, unless somebody acknowledges.' })
  nextAt: string | null;
  @ApiProperty({ type: AcknowledgementView, nullable: true }) acknowledged: AcknowledgementView | null;
  @ApiProperty({ type: EndOfAlert, nullable: true }) ended: EndOfAlert | null;
  @ApiProperty({ type: Boolean, description: 'It stands at my own post and nobody has answered yet.' })
  waitsForMe: boolean;
  @ApiProperty({ type: UnitOfCase, nullable: true }) unit: UnitOfCase | null;
  @ApiProperty({ type: CaseOfAlert }) case: CaseOfAlert;
  @ApiPropertyOptional({ type: SystemTrouble }) system?: SystemTrouble;
}

/** Whatever the filter; more than `upTo` means “upTo+”. */
export class AlertCounts {
  @ApiProperty({ type: Number, description: 'What the menu and the flag in the header say.' }) waitsForMe: number;
  @ApiProperty({ type: Number, description: 'It has reached me and stands at another post.' }) waitsForOthers: number;
  @ApiProperty({ type: Number }) raised: number;
  @ApiProperty({ type: Number }) acknowledged: number;
  @ApiProperty({ type: Number }) ended: number;
  @ApiProperty({ type: Number }) upTo: number;
}

export class AlertList {
  @ApiProperty({ type: [AlertItemView] }) items: AlertItemView[];
  @ApiProperty(nullableText) next: string | null;
  @ApiProperty({ type: AlertCounts }) counts: AlertCounts;
}

/** Whether the post is one of those told at the latest step. */
const isToldNow = ({ rungs }: AlertRow['view'], postId: string): boolean =>
  rungs.some((rung) => rung.step === rungs.at(-1)?.step && rung.postId === postId);

/** An alert as the holder of `postId` sees it at an instant. */
export function alertItem(row: AlertRow, postId: string, now: Date, calendar: WorkingCalendar): AlertItemView {
  const { view } = row;
  return {
    ...view,
    month: view.month ?? null,
    crowd: view.crowd ?? null,
    id: row.alert_id,
    waitsForMe: view.state === 'raised' && isToldNow(view, postId),
    unit: view.unitId === null ? null : { id: view.unitId, code: row.unit_code, name: row.unit_name },
    case: {
      id: view.month || view.crowd ? null : view.caseId,
      number: row.number ?? view.caseNumber,
      kind: row.kind,
      subject: row.subject,
      state: row.case_state,
      version: row.version ?? 0,
      due: chipsOf(row.clocks ?? [], now, calendar).due,
    },
  };
}
