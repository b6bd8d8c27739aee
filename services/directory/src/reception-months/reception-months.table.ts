import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HeldDay, PlannedDay } from './reception-month.js';

/** The reception days of a unit in a month (`YYYY-MM`): as planned, and as held. */
@Entity('reception_months')
export class ReceptionMonthRow {
  @PrimaryColumn('uuid') unitId: string;
  @PrimaryColumn('text') month: string;
  @Column('jsonb', { default: '[]' }) planned: PlannedDay[];
  @Column('jsonb', { default: '[]' }) held: HeldDay[];
  @Column('integer', { default: 0 }) version: number;
}
