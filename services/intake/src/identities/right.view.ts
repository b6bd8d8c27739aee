import { ApiProperty } from '@nestjs/swagger';
import type { InColumns } from '@cau-noi/messaging';
import { dayOf } from '@cau-noi/calendar';
import { purposes, type Purpose } from '@cau-noi/vocabulary';
import type { RightRow } from './identities.table.js';

/** A row of `identity_rights` as readers are told of it. */
export type ToldRight = InColumns<Omit<RightRow, 'grantedInPost' | 'revokedBy'>>;

/** A right to read the denouncers of a case, given by its head. */
export class IdentityRightView {
  @ApiProperty() id!: string;
  @ApiProperty() caseId!: string;
  @ApiProperty() officerId!: string;
  @ApiProperty({ enum: purposes }) purpose!: Purpose;
  @ApiProperty({ type: String, format: 'date-time' }) from!: string;
  @ApiProperty({ type: String, format: 'date', description: 'The last day of it.' }) until!: string;
  @ApiProperty() grantedBy!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) revokedAt!: string | null;
}

export class IdentityRightList {
  @ApiProperty({ type: [IdentityRightView] }) items!: IdentityRightView[];
}

/** A row as readers get it. */
export const rightViewOf = (row: ToldRight): IdentityRightView => ({
  id: row.right_id,
  caseId: row.case_id,
  officerId: row.officer_id,
  purpose: row.purpose,
  from: row.valid_from.toISOString(),
  until: dayOf(new Date(row.valid_until.getTime() - 1)),
  grantedBy: row.granted_by,
  revokedAt: row.revoked_at?.toISOString() ?? null,
});
