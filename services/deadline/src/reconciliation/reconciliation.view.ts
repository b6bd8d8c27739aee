import { ApiProperty } from '@nestjs/swagger';
import type { Difference } from './lateness.js';

export class ReconciliationCounts {
  @ApiProperty() cases: number;
  @ApiProperty({ description: 'Clocks that the facts give rise to.' }) clocks: number;
  @ApiProperty({ description: 'Late by law.' }) late: number;
  @ApiProperty({ description: 'Overdue events that stand.' }) overdue: number;
  @ApiProperty({ description: 'Alerts for overdue that stand.' }) alerts: number;
  @ApiProperty({ description: 'Calendar changes still being worked off.' }) rederivationsOpen: number;
}

export class DifferenceView {
  @ApiProperty({ enum: ['overdue-missing', 'overdue-unfounded', 'alert-missing', 'alert-unfounded'] })
  code: Difference['code'];
  @ApiProperty({ format: 'uuid' }) caseId: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) clockId: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'TC-GQ' }) rule: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) lateFrom: string | null;
  @ApiProperty({ enum: ['overdue', 'no-overdue', 'alert', 'no-alert'] }) expected: Difference['expected'];
  @ApiProperty({ enum: ['overdue', 'no-overdue', 'alert', 'alert-ended', 'no-alert'] }) found: Difference['found'];
}

export class PercentilesView {
  @ApiProperty() count: number;
  @ApiProperty({ type: Number, nullable: true, description: 'In ms, as are the others.' }) p50: number | null;
  @ApiProperty({ type: Number, nullable: true }) p95: number | null;
  @ApiProperty({ type: Number, nullable: true }) p99: number | null;
  @ApiProperty({ type: Number, nullable: true }) max: number | null;
}

export class LatenciesView {
  @ApiProperty({ description: 'From when a clock is late to its overdue event committed.' }) overdue: PercentilesView;
  @ApiProperty({ description: 'The same to its alert committed, and heard of by the engine.' }) alert: PercentilesView;
}

export class ReconciliationView {
  @ApiProperty({ format: 'date-time' }) asOf: string;
  @ApiProperty() counts: ReconciliationCounts;
  @ApiProperty({ type: [DifferenceView] }) differences: DifferenceView[];
  @ApiProperty({ description: 'How many there are; at most 1000 are listed.' }) differenceCount: number;
  @ApiProperty({ description: 'Seen at the first look and gone at the second: news that was under way.' })
  settled: number;
  @ApiProperty({ description: 'Of the last seven days.' }) latencies: LatenciesView;
}
