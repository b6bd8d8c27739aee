import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Policy } from './policy.js';

/** A policy that an administrator has changed. */
@Entity('policies')
export class PolicyRow {
  @PrimaryColumn('text') policyId: Policy['policyId'];
  @Column('jsonb') steps: Policy['steps'];
  @Column('jsonb') repeatEvery: Policy['repeatEvery'];
  @Column('integer', { nullable: true }) maxSteps: number | null;
  @Column('integer') version: number;
}
