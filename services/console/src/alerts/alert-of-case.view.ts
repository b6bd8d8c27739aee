import { ApiProperty } from '@nestjs/swagger';
import { nullableText, uuid } from '../organisation/field-schemas.js';
import type { AlertOfCaseRow } from './alert-views.store.js';

/** An alert as the page of its case shows it. */
export class AlertOfCase {
  @ApiProperty(uuid) id: string;
  @ApiProperty(nullableText) number: string | null;
  @ApiProperty({ type: String }) cause: string;
  @ApiProperty({ type: String }) line: string;
  @ApiProperty({ type: String }) state: string;
}

export const alertOfCase = ({ alert_id: id, number, cause, line, state }: AlertOfCaseRow): AlertOfCase => ({
  id,
  number,
  cause,
  line,
  state,
});
