import { ApiProperty } from '@nestjs/swagger';
import type { InColumns } from '@cau-noi/messaging';
import { channelCodes, codesOf, kindCodes, respondentKinds, type Channel, type Kind } from '@cau-noi/vocabulary';
import { caseNumber, registerNumber } from '../register/case-number.js';
import { mask } from './masks.js';
import type { PetitionRow } from './petitions.table.js';
import type { KeyedPerson } from '../register/person.js';

/** A row of `petitions` with its people. */
export type PetitionWithPeople = InColumns<Omit<PetitionRow, (typeof notShown)[number]>> & {
  people: Pick<KeyedPerson, 'personKey' | 'representative'>[];
  is_protected: boolean;
};
/** What a list of petitions does not say: who recorded one, and what only a case or a paper says. */
export const notShown = [
  'withdrawalDocument',
  'officerId',
  'postId',
  'recordedAt',
  'lateFor',
  'lateReason',
  'withdrawalLateReason',
] as const;

/** Words in both languages. */
export class TextView {
  @ApiProperty() vi!: string;
  @ApiProperty() en!: string;
}

/** A petitioner as everybody sees one. */
export class PetitionerView {
  @ApiProperty({ description: 'Opaque; only the vault turns it back.' }) personKey!: string;
  @ApiProperty() representative!: boolean;
  @ApiProperty({ type: TextView }) mask!: TextView;
}

/** Whom a petition is against, as far as it is coded. */
export class RespondentView {
  @ApiProperty({ enum: codesOf(respondentKinds) }) kind!: string;
  @ApiProperty({ type: String, nullable: true }) unitId!: string | null;
}

/** Who dealt with the matter before. */
export class SettledView {
  @ApiProperty() unitId!: string;
  @ApiProperty({ type: String, nullable: true }) number!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) date!: string | null;
}

/** A petition without identities. */
export class PetitionView {
  @ApiProperty() id!: string;
  @ApiProperty() version!: number;
  @ApiProperty() caseId!: string;
  @ApiProperty({ example: 'XAA-26-000418' }) caseNumber!: string;
  @ApiProperty({ type: String, nullable: true, example: 'Đ-26-001203' }) petitionNumber!: string | null;
  @ApiProperty({ enum: ['opening', 'joined'], description: 'Whether it opened its case or joined it.' }) relation!:
    'opening' | 'joined';
  @ApiProperty({ type: String, nullable: true }) visitId!: string | null;
  @ApiProperty() unitId!: string;
  @ApiProperty({ enum: kindCodes }) kind!: Kind;
  @ApiProperty({ enum: channelCodes }) channel!: Channel;
  @ApiProperty() subject!: string;
  @ApiProperty({ type: RespondentView, nullable: true }) respondent!: RespondentView | null;
  @ApiProperty({ type: String, nullable: true }) placeCode!: string | null;
  @ApiProperty({ type: [String] }) addressedTo!: string[];
  @ApiProperty({ type: [PetitionerView] }) petitioners!: PetitionerView[];
  @ApiProperty() groupSize!: number;
  @ApiProperty({ type: String, format: 'date-time' }) receivedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) summary!: string | null;
  @ApiProperty({ description: 'A denouncer: opened only by those who handle it, and with a reason in words.' })
  isProtected!: boolean;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) withdrawnAt!: string | null;
  @ApiProperty({ type: SettledView, nullable: true }) settledBefore!: SettledView | null;
}

/** A row as readers get it. */
export const viewOf = (row: PetitionWithPeople): PetitionView => ({
  id: row.petition_id,
  version: row.version,
  caseId: row.case_id,
  caseNumber: caseNumber(row.unit_code, row.register_year, row.serial),
  petitionNumber: registerNumber('Đ', row.petition_year, row.petition_serial),
  relation: row.joined ? 'joined' : 'opening',
  visitId: row.visit_id,
  unitId: row.unit_id,
  kind: row.kind,
  channel: row.channel,
  subject: row.subject,
  respondent: row.respondent_kind === null ? null : { kind: row.respondent_kind, unitId: row.respondent_unit_id },
  placeCode: row.place_code,
  addressedTo: row.addressed_to,
  petitioners: row.people.map((person, index) => ({
    ...person,
    mask: mask(row.is_protected ? 'TC' : row.kind, index + 1),
  })),
  groupSize: row.group_size,
  receivedAt: row.received_at.toISOString(),
  dueAt: row.due_at?.toISOString() ?? null,
  summary: row.is_protected ? null : row.summary,
  isProtected: row.is_protected,
  withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
  settledBefore:
    row.settled_by_unit_id === null
      ? null
      : { unitId: row.settled_by_unit_id, number: row.settled_number, date: row.settled_on },
});
