import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An alert that escalation raised for an overdue clock, and its end. */
@Entity('overdue_alerts')
export class KnownAlertRow {
  @PrimaryColumn('uuid') alertId: string;
  @Column('uuid') caseId: string;
  @Column('uuid', { nullable: true }) clockId: string | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('text', { nullable: true }) endReason: string | null;
}
