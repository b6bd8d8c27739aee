import { ApiProperty } from '@nestjs/swagger';
import { instant, nullableInstant, nullableNumber, uuid } from '../organisation/field-schemas.js';
import { LocalText } from '../organisation/unit.view.js';
import {
  exportFormats,
  exportProblems,
  exportStates,
  fileNameOf,
  type ExportFormat,
  type ExportProblem,
  type ExportState,
} from './export.js';
import type { StoredExport } from './exports.store.js';

export class ExportProblemView {
  @ApiProperty({ enum: Object.keys(exportProblems) }) code: ExportProblem;
  @ApiProperty({ type: LocalText }) text: LocalText;
}

/** A file of all rows of a list. */
export class ExportView {
  @ApiProperty(uuid) id: string;
  @ApiProperty({ type: String, example: 'vu-viec-2026-11-25.xlsx' }) fileName: string;
  @ApiProperty({ enum: exportFormats }) format: ExportFormat;
  @ApiProperty({ enum: exportStates }) state: ExportState;
  @ApiProperty({ type: Number, description: 'Rows written so far.' }) rows: number;
  @ApiProperty({ ...nullableNumber, description: 'Rows the list had when writing began; null before.' })
  total: number | null;
  @ApiProperty({ type: Number, description: 'Bytes written so far.' }) size: number;
  @ApiProperty(instant) askedAt: string;
  @ApiProperty(nullableInstant) doneAt: string | null;
  @ApiProperty({ ...instant, description: 'Until when it may be fetched.' }) expiresAt: string;
  @ApiProperty({ type: ExportProblemView, nullable: true }) problem: ExportProblemView | null;
}

/** An export as its owner sees it at an instant. */
export const exportView = (row: StoredExport, now: Date): ExportView => ({
  id: row.export_id,
  fileName: fileNameOf(row, row.asked_at),
  format: row.format,
  state: row.expires_at <= now ? 'expired' : row.state,
  rows: row.rows_done,
  total: row.rows_total,
  size: row.size,
  askedAt: row.asked_at.toISOString(),
  doneAt: row.done_at?.toISOString() ?? null,
  expiresAt: row.expires_at.toISOString(),
  problem: row.problem && { code: row.problem, text: exportProblems[row.problem] },
});
