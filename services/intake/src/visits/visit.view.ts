import { ApiProperty } from '@nestjs/swagger';
import type { InColumns } from '@cau-noi/messaging';
import {
  codesOf,
  lateReasons,
  visitForms,
  visitOutcomes,
  type LateReason,
  type VisitForm,
  type VisitOutcome,
} from '@cau-noi/vocabulary';
import { registerNumber } from '../register/case-number.js';
import type { VisitRow } from './visits.table.js';
import type { KeyedPerson } from '../register/person.js';
import { PetitionView } from '../petitions/petition.view.js';

/** A row of `visits` with its people. */
export type VisitWithPeople = InColumns<Omit<VisitRow, 'officerId' | 'postId' | 'recordedAt' | 'unitCode'>> & {
  visitors: Pick<KeyedPerson, 'personKey' | 'representative'>[];
};

/** A visitor: an opaque key. */
export class VisitorView {
  @ApiProperty() personKey!: string;
  @ApiProperty() representative!: boolean;
}

/** A visit without identities, with the petitions it brought. */
export class VisitView {
  @ApiProperty() id!: string;
  @ApiProperty({ type: String, nullable: true, example: 'LT-26-000031' }) visitNumber!: string | null;
  @ApiProperty() version!: number;
  @ApiProperty() unitId!: string;
  @ApiProperty({ enum: codesOf(visitForms) }) form!: VisitForm;
  @ApiProperty({ type: String, format: 'date-time' }) receivedAt!: string;
  @ApiProperty({ description: 'How many came.' }) groupSize!: number;
  @ApiProperty({ type: [VisitorView], description: 'Those whose names were taken.' }) people!: VisitorView[];
  @ApiProperty({ enum: codesOf(visitOutcomes) }) outcome!: VisitOutcome;
  @ApiProperty({ type: String, nullable: true }) refusalGround!: string | null;
  @ApiProperty({
    enum: Object.keys(lateReasons),
    nullable: true,
    description: 'Why it was entered long after it happened.',
  })
  lateReason!: LateReason | null;
  @ApiProperty({ type: [PetitionView] }) petitions!: PetitionView[];
}

/** A row as readers get it. */
export const visitViewOf = (row: VisitWithPeople, petitions: PetitionView[]): VisitView => ({
  id: row.visit_id,
  visitNumber: registerNumber('LT', row.register_year, row.serial),
  version: 1, // a recorded visit does not change
  unitId: row.unit_id,
  form: row.form,
  receivedAt: row.received_at.toISOString(),
  groupSize: row.people,
  people: row.visitors,
  outcome: row.outcome,
  refusalGround: row.refusal_ground,
  lateReason: row.late_reason,
  petitions,
});
