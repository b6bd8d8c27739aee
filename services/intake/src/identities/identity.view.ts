import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { codesOf, kindCodes, purposes, sexes, type Kind, type Purpose, type Sex } from '@cau-noi/vocabulary';
import { caseNumber } from '../register/case-number.js';
import { type IdKind, idKinds } from '@cau-noi/rules';
import type { Identity } from '../register/person.js';
import { type Oddity, oddities } from './unusual.js';

/** The values of one person: returned once, never stored outside the vault, never cached. */
export class IdentityView implements Identity {
  @ApiProperty() name!: string;
  @ApiProperty({ enum: idKinds, nullable: true }) idKind!: IdKind | null;
  @ApiProperty({ type: String, nullable: true }) idNumber!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) idIssuedOn!: string | null;
  @ApiProperty({ type: String, nullable: true }) idIssuedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) phone!: string | null;
  @ApiProperty({ type: String, nullable: true }) address!: string | null;
  @ApiProperty({ type: String, nullable: true, example: '1950-02-28', description: 'A day, or a year alone.' })
  birthDate!: string | null;
  @ApiProperty({ enum: codesOf(sexes), nullable: true }) sex!: Sex | null;
  @ApiProperty({ type: String, nullable: true }) ethnicGroup!: string | null;
  @ApiProperty({ type: String, nullable: true }) occupation!: string | null;
  @ApiProperty({ type: String, nullable: true }) nationality!: string | null;
}

/** What an opening returns besides the values. */
class OpeningView {
  @ApiProperty({ description: 'The opening, as the log has it.' }) id!: string;
  @ApiProperty() version!: number;
  @ApiProperty() caseId!: string;
  @ApiProperty({ enum: kindCodes }) kind!: Kind;
  @ApiProperty({ description: 'After so many seconds a screen hides the values.' }) shownForSeconds!: number;
}

/** The response to opening a person. */
export class OpenedIdentity extends OpeningView {
  @ApiProperty() personKey!: string;
  @ApiProperty({ type: IdentityView }) identity!: IdentityView;
}

/** A paper that was handed over. */
export class OpenedPaper {
  @ApiProperty() name!: string;
  @ApiProperty() pages!: number;
  @ApiProperty() condition!: string;
}

/** The response to opening the contents of a petition. */
export class OpenedWords extends OpeningView {
  @ApiProperty() petitionId!: string;
  @ApiProperty({ type: String, nullable: true }) content!: string | null;
  @ApiProperty({ type: String, nullable: true }) request!: string | null;
  @ApiProperty({ type: String, nullable: true }) respondentName!: string | null;
  @ApiPropertyOptional({ type: [OpenedPaper] }) papers?: readonly OpenedPaper[];
}

/** One line of the identity log: no person, no value, no note. */
export class IdentityLogEntry {
  @ApiProperty() id!: string;
  @ApiProperty({ type: String, format: 'date-time' }) openedAt!: string;
  @ApiProperty() officerId!: string;
  @ApiProperty() postId!: string;
  @ApiProperty() unitId!: string;
  @ApiProperty() caseId!: string;
  @ApiProperty() caseNumber!: string;
  @ApiProperty({ enum: kindCodes }) kind!: Kind;
  @ApiProperty({ enum: purposes }) purpose!: Purpose;
  @ApiProperty({
    enum: oddities,
    isArray: true,
    description: 'What is unusual about it, for the head and the inspectorate.',
  })
  unusual!: Oddity[];
}

/** A row of `identity_openings` with the case it is about. */
export type LogRow = {
  opening_id: string;
  opened_at: Date;
  officer_id: string;
  post_id: string;
  unit_id: string;
  case_id: string;
  kind: Kind;
  purpose: Purpose;
  unit_code: string;
  register_year: number;
  serial: number;
  unusual: Oddity[];
};

/** A row as readers of the log get it. */
export const logEntryOf = (row: LogRow): IdentityLogEntry => ({
  id: row.opening_id,
  openedAt: row.opened_at.toISOString(),
  officerId: row.officer_id,
  postId: row.post_id,
  unitId: row.unit_id,
  caseId: row.case_id,
  caseNumber: caseNumber(row.unit_code, row.register_year, row.serial),
  kind: row.kind,
  purpose: row.purpose,
  unusual: row.unusual,
});
