import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A unit whose head's reception days are followed: by which rule, its last day, and when its next month begins. */
@Entity('receiving_units')
export class ReceivingUnitRow {
  @PrimaryColumn('uuid') unitId: string;
  @Column('text', { nullable: true }) family: string | null;
  @Column('date', { nullable: true }) validTo: string | null;
  @Column('timestamptz', { nullable: true }) nextMonthAt: Date | null;
}
