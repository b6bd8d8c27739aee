import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Hierarchy, Kind } from '@cau-noi/vocabulary';
import type { Cause, Policy } from '../policies/policy.js';
import type { By, Telling, Together, Word } from './alert.js';

/** An alert as it is now. The note of whoever acknowledged it is never published. */
@Entity('alerts')
export class AlertRow {
  @PrimaryColumn('uuid') alertId: string;
  @Column('text') alertNumber: string;
  @Column('uuid') caseId: string;
  @Column('text', { nullable: true }) caseNumber: string | null;
  @Column('text') cause: Cause;
  @Column('text') line: Hierarchy;
  @Column('uuid', { nullable: true }) clockId: string | null;
  @Column('text', { nullable: true }) rule: string | null;
  @Column('uuid') unitId: string;
  @Column('integer', { nullable: true }) groupSize: number | null;
  @Column('jsonb') policy: Policy;
  @Column('integer') step: number;
  @Column('integer') told: number;
  @Column('integer') times: number;
  @Column('uuid') atUnitId: string;
  @Column('uuid', { nullable: true }) atPostId: string | null;
  @Column('uuid', { nullable: true }) atOfficerId: string | null;
  @Column('uuid', { array: true }) awaiting: string[];
  @Column('timestamptz') raisedAt: Date;
  @Column('timestamptz', { nullable: true }) nextAt: Date | null;
  @Column('timestamptz', { nullable: true }) acknowledgedAt: Date | null;
  @Column('jsonb', { nullable: true }) acknowledgedBy: By | null;
  @Column('text', { nullable: true }) note: string | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('text', { nullable: true }) endReason: string | null;
  @Column('integer') version: number;
  @Column('text', { nullable: true }) acknowledgedWord: Word | null;
  @Column('date', { nullable: true }) returnOn: string | null;
  @Column('integer', { default: 0 }) answers: number;
  @Column('integer', { default: 0 }) refused: number;
  @Column('integer', { nullable: true }) size: number | null;
  @Column('integer', { nullable: true }) answeredSize: number | null;
  @Column('jsonb', { nullable: true }) together: Together | null;
  @Column('integer', { nullable: true }) crowdLevel: number | null;
}

/** A line of the history of a ladder. */
@Entity('alert_tellings')
export class TellingRow {
  @PrimaryColumn('bigint', { generated: 'identity', generatedIdentity: 'ALWAYS' }) tellingId: number;
  @Column('uuid') alertId: string;
  @Column('text') kind: Telling['kind'];
  @Column('integer') step: number;
  @Column('uuid') unitId: string;
  @Column('uuid', { nullable: true }) postId: string | null;
  @Column('uuid', { nullable: true }) officerId: string | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('timestamptz') at: Date;
  @Column('date', { nullable: true }) returnOn: string | null;
  @Column('text', { nullable: true }) note: string | null;
}

/** The last number that was given to an alert in a year. */
@Entity('alert_numbers')
export class AlertNumberRow {
  @PrimaryColumn('integer') year: number;
  @Column('integer') last: number;
}

/** What is known of a case, as far as alerts need it. */
@Entity('cases')
export class KnownCaseRow {
  @PrimaryColumn('uuid') caseId: string;
  @Column('text', { nullable: true }) caseNumber: string | null;
  @Column('text', { nullable: true }) endReason: string | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('text', { nullable: true }) kind: Kind | null;
}

/** What is known of a clock, as far as alerts need it. */
@Entity('clocks')
export class KnownClockRow {
  @PrimaryColumn('uuid') clockId: string;
  @Column('text', { nullable: true }) endReason: string | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
}
