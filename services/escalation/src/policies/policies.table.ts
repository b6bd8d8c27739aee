import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Hierarchy, Kind } from '@cau-noi/vocabulary';
import type { PolicyVersion } from './policy-version.js';
import type { QuietHours } from './quiet-hours.js';

/** A version of a policy: a draft, applied, or discarded. */
@Entity('policy_versions')
export class PolicyVersionRow {
  @PrimaryColumn('uuid') versionId: string;
  @Column('text') policyId: string;
  @Column('integer') version: number;
  @Column('text') cause: PolicyVersion['cause'];
  @Column('text', { nullable: true }) line: Hierarchy | null;
  @Column('uuid', { nullable: true }) unitId: string | null;
  @Column('text', { array: true }) kinds: Kind[];
  @Column('jsonb') steps: PolicyVersion['steps'];
  @Column('jsonb') repeatEvery: PolicyVersion['repeatEvery'];
  @Column('integer', { nullable: true }) maxSteps: number | null;
  @Column('jsonb', { nullable: true }) quiet: QuietHours | null;
  @Column('text') state: PolicyVersion['state'];
  @Column('date') validFrom: string;
  @Column('date', { nullable: true }) validTo: string | null;
  @Column('text') reason: string;
  @Column('integer', { nullable: true }) basedOn: number | null;
  @Column('uuid', { nullable: true }) draftedBy: string | null;
  @Column('timestamptz') draftedAt: Date;
  @Column('uuid', { nullable: true }) appliedBy: string | null;
  @Column('timestamptz', { nullable: true }) appliedAt: Date | null;
  @Column('jsonb') moves: PolicyVersion['moves'];
}

/** One row: it changes with every version that is applied, so that a replica knows when to read them again. */
@Entity('policy_changes')
export class PolicyChangesRow {
  @PrimaryColumn('boolean', { default: true }) one: boolean;
  @Column('integer') counter: number;
}
