import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A clock as it was derived last; `changedAt` by the clock of the wall. */
@Entity('clocks')
export class ClockRow {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') caseId: string;
  @Column('uuid') unitId: string;
  @Column('text') family: string;
  @Column('text') rule: string;
  @Column('text') ruleVersion: string;
  @Column('text') article: string;
  @Column('text') unitOfCount: string;
  @Column('integer', { nullable: true }) length: number | null;
  @Column('jsonb') startedBy: unknown;
  @Column('date') start: string;
  @Column('date', { nullable: true }) due: string | null;
  @Column('timestamptz', { nullable: true }) dueAt: Date | null;
  @Column('date', { nullable: true }) warnBy: string | null;
  @Column('date', { nullable: true }) overdueAfter: string | null;
  @Column('timestamptz', { nullable: true }) lateFrom: Date | null;
  @Column('jsonb') warnings: unknown;
  @Column('jsonb') calendar: unknown;
  @Column('boolean') weekendsOnly: boolean;
  @Column('text') status: string;
  @Column('jsonb', { nullable: true }) stoppedBy: unknown;
  @Column('jsonb', { default: '{"pauses": [], "extensions": []}' }) course: unknown;
  @Column('jsonb', { default: '{}' }) traits: unknown;
  @Column('date', { nullable: true }) pausedFrom: string | null;
  @Column('timestamptz', { default: () => 'now()' }) changedAt: Date;
  @Column('text', { nullable: true }) month: string | null;
}

/** What the timer knows and changes of a clock. */
@Entity('clock_timers')
export class ClockTimerRow {
  @PrimaryColumn('uuid') id: string;
  @Column('jsonb') warned: string[];
  @Column('timestamptz', { nullable: true }) overdueAt: Date | null;
  @Column('timestamptz', { nullable: true }) nextAt: Date | null;
  @Column('timestamptz') changedAt: Date;
}

/** The result of a clock before it changed. */
@Entity('past_results')
export class PastResultRow {
  @PrimaryColumn('bigint', { generated: 'identity', generatedIdentity: 'ALWAYS' }) seq: number;
  @Column('uuid') clockId: string;
  @Column('timestamptz') replacedAt: Date;
  @Column('jsonb') result: unknown;
}
