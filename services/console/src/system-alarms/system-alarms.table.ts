import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An alarm about the system itself. */
@Entity('system_alarms')
export class SystemAlarmRow {
  @PrimaryColumn('uuid') alarmId: string;
  @Column('text') service: string;
  @Column('text') reason: string;
  @Column('timestamptz', { nullable: true }) lastHeartbeatAt: Date | null;
  @Column('timestamptz', { nullable: true }) raisedAt: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
