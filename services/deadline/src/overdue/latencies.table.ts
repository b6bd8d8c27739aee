import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LatencyStep } from './percentiles.js';

/** How often a step took about so many ms on a day (`YYYY-MM-DD`, UTC). */
@Entity('latencies')
export class LatencyRow {
  @PrimaryColumn('date') day: string;
  @PrimaryColumn('text') step: LatencyStep;
  @PrimaryColumn('integer') ms: number;
  @Column('bigint') count: number;
}
