import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SystemAlarm } from './system-alarm.js';

/** An alarm about the system itself. */
@Entity('system_alarms')
export class SystemAlarmRow {
  @PrimaryColumn('uuid') alarmId: string;
  @Column('text') service: string;
  @Column('text') reason: SystemAlarm['reason'];
  @Column('timestamptz') raisedAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}

/** When a service that must be heard of was heard last, and when its silence is too long. */
@Entity('pulses')
export class PulseRow {
  @PrimaryColumn('text') service: string;
  @Column('timestamptz', { nullable: true }) lastBeatAt: Date | null;
  @Column('boolean') wasBehind: boolean;
  @Column('timestamptz') silentFrom: Date;
}
