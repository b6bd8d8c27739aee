import { Column, Entity, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

@Entity('inbox')
export class InboxRow {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId: string;
}

@Entity('cases')
export class CaseRow {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId: string;
  @Column('uuid', { name: 'unit_id', nullable: true }) unitId: string | null;
  @Column('int') facts: number;
}

@Entity('case_facts')
export class FactRow {
  @PrimaryColumn('uuid', { name: 'event_id' }) eventId: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('text') type: string;
  @Column('timestamptz') at: Date;
  @Column('jsonb') data: object;
}

@Entity('clocks')
export class ClockRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('uuid', { name: 'unit_id' }) unitId: string;
  @Column('text') family: string;
  @Column('text') rule: string;
  @Column('text', { name: 'rule_version' }) ruleVersion: string;
  @Column('text') article: string;
  @Column('text', { name: 'unit_of_count' }) unitOfCount: string;
  @Column('int', { nullable: true }) length: number | null;
  @Column('jsonb', { name: 'started_by' }) startedBy: object;
  @Column('date') start: string;
  @Column('date') due: string;
  @Column('timestamptz', { name: 'due_at', nullable: true }) dueAt: Date | null;
  @Column('date', { name: 'warn_by' }) warnBy: string;
  @Column('date', { name: 'overdue_after' }) overdueAfter: string;
  @Column('timestamptz', { name: 'late_from' }) lateFrom: Date;
  @Column('jsonb') warnings: object;
  @Column('jsonb') warned: object;
  @Column('jsonb') calendar: object;
  @Column('boolean', { name: 'weekends_only' }) weekendsOnly: boolean;
  @Column('jsonb') years: object;
  @Column('text') status: string;
  @Column('jsonb', { name: 'stopped_by', nullable: true }) stoppedBy: object | null;
  @Column('timestamptz', { name: 'overdue_at', nullable: true }) overdueAt: Date | null;
  @Column('timestamptz', { name: 'next_at', nullable: true }) nextAt: Date | null;
}

@Entity('outbox')
export class OutboxRow {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' }) seq: string;
  @Column('uuid') id: string;
  @Column('text') subject: string;
  @Column('text') envelope: string;
  @Column('bytea', { name: 'previous_hash' }) previousHash: Buffer;
  @Column('bytea') hash: Buffer;
}

@Entity('chain_heads')
export class HeadRow {
  @PrimaryColumn('text') subject: string;
  @Column('int') length: number;
  @Column('bytea') hash: Buffer;
}
