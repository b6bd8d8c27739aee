import { ApiProperty, OmitType } from '@nestjs/swagger';
import type { WorkingCalendar } from '@cau-noi/calendar';
import { codesOf, respondentKinds, type RespondentKind } from '@cau-noi/vocabulary';
import { AlertOfCase, alertOfCase } from '../alerts/alert-of-case.view.js';
import type { AlertOfCaseRow } from '../alerts/alert-views.store.js';
import { chipOf } from '../clocks/chip.js';
import { CaseClockView } from '../clocks/clock.view.js';
import { instant, nullableId, nullableInstant, nullableText } from '../organisation/field-schemas.js';
import { LocalText, UnitOfCase } from '../organisation/unit.view.js';
import type { Reader } from '../visibility/told.js';
import type { DetailRow } from './case-details.store.js';
import { CaseHandler, caseItem, CaseItem } from './case-item.view.js';
import { noProceedings } from './proceedings.js';
import { ProceedingsView } from './proceedings.view.js';

export class NamedHandler extends CaseHandler {
  @ApiProperty(nullableText) name: string | null;
  @ApiProperty({ type: LocalText, nullable: true }) title: LocalText | null;
}

/** Whom a case is against, as far as it is coded; a name is in the vault. */
export class RespondentOfCase {
  @ApiProperty({ enum: codesOf(respondentKinds) }) kind: RespondentKind;
  @ApiProperty(nullableId) unitId: string | null;
  @ApiProperty({ type: LocalText, nullable: true, description: 'Of the unit.' }) unitName: LocalText | null;
}

export class ActorOfLastAct {
  @ApiProperty(nullableText) name: string | null;
  @ApiProperty({ type: LocalText, nullable: true }) title: LocalText | null;
}

/** The act that was done last; what time or a clock did is none. */
export class LastActOfCase {
  @ApiProperty({ type: String, example: 'routing.case-accepted.v1' }) type: string;
  @ApiProperty(instant) at: string;
  @ApiProperty({ type: ActorOfLastAct }) by: ActorOfLastAct;
}

/** A case as its page shows it. */
export class CaseDetail extends OmitType(CaseItem, ['handler']) {
  @ApiProperty(nullableText) channel: string | null;
  @ApiProperty({ type: UnitOfCase, nullable: true }) unit: UnitOfCase | null;
  @ApiProperty({ type: NamedHandler, nullable: true }) handler: NamedHandler | null;
  @ApiProperty({ type: RespondentOfCase, nullable: true }) respondent: RespondentOfCase | null;
  @ApiProperty({ type: LastActOfCase, nullable: true, description: 'Null: nothing was done since it was registered.' })
  lastAct: LastActOfCase | null;
  @ApiProperty({ type: [CaseClockView] }) clocks: CaseClockView[];
  @ApiProperty({ type: [AlertOfCase] }) alerts: AlertOfCase[];
  @ApiProperty(nullableInstant) decidedAt: string | null;
  @ApiProperty(nullableInstant) endedAt: string | null;
  @ApiProperty({ type: ProceedingsView }) proceedings: ProceedingsView;
}

/** When a case is looked at, and the days that are worked. */
type Today = { now: Date; calendar: WorkingCalendar };

/** A case as this reader sees it. */
export function caseDetail(
  row: DetailRow,
  alerts: readonly AlertOfCaseRow[],
  reader: Reader,
  { now, calendar }: Today,
): CaseDetail {
  return {
    ...caseItem(row, reader, now, calendar),
    channel: row.channel,
    unit: row.unit_id === null ? null : { id: row.unit_id, code: row.unit_code, name: row.unit_name },
    handler: handlerOf(row),
    respondent: row.respondent && { ...row.respondent, unitName: row.respondent_name },
    lastAct: lastActOf(row),
    clocks: row.clocks.map((clock) => ({ ...clock, ...chipOf(clock, now, calendar) })),
    alerts: alerts.map(alertOfCase),
    decidedAt: row.decided_at?.toISOString() ?? null,
    endedAt: row.ended_at?.toISOString() ?? null,
    proceedings: { ...noProceedings, ...row.proceedings },
  };
}

const handlerOf = ({ handler_officer_id: officerId, ...row }: DetailRow): NamedHandler | null =>
  officerId === null
    ? null
    : { officerId, postId: row.handler_post_id, name: row.handler_name, title: row.handler_title };

const lastActOf = ({
  last_type: type,
  last_at: at,
  last_name: name,
  last_title: title,
}: DetailRow): LastActOfCase | null =>
  type === null || at === null ? null : { type, at: at.toISOString(), by: { name, title } };
