import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseState, Kind } from '@cau-noi/vocabulary';
import type { Case, Paper } from './case.js';

/** A case as it is now. */
@Entity('cases')
export class CaseRow {
  @PrimaryColumn('uuid') caseId: string;
  @Column('text') number: string;
  @Column('text') kind: Kind;
  @Column('text') subject: string;
  @Column('uuid') unitId: string;
  @Column('text') state: CaseState;
  @Column('uuid', { nullable: true }) handlerOfficerId: string | null;
  @Column('uuid', { nullable: true }) handlerPostId: string | null;
  @Column('jsonb', { default: '[]' }) previousHandlers: Case['previousHandlers'];
  @Column('integer', { default: 0 }) returnedTimes: number;
  @Column('integer') groupSize: number;
  @Column('timestamptz', { nullable: true }) dueAt: Date | null;
  @Column('timestamptz') receivedAt: Date;
  @Column('timestamptz', { nullable: true }) acceptedAt: Date | null;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  @Column('integer') version: number;
  @Column('text', { nullable: true }) stateBefore: CaseState | null;
  @Column('jsonb', { default: '[]' }) suspensions: Case['suspensions'];
  @Column('jsonb', { default: '[]' }) examinations: Case['examinations'];
  @Column('jsonb', { default: '[]' }) criteria: Case['criteria'];
  @Column('jsonb', { default: '[]' }) extensions: Case['extensions'];
  @Column('jsonb', { default: '{}' }) facts: Case['facts'];
  @Column('jsonb', { default: '{}' }) happened: Case['happened'];
  @Column('jsonb', { default: '{}' }) papers: Case['papers'];
  @Column('integer', { nullable: true }) representatives: number | null;
}

/** An act on a case: who, when, on which paper, and what it changed. */
@Entity('case_history')
export class HistoryRow {
  @PrimaryColumn('uuid') caseId: string;
  @PrimaryColumn('integer') version: number;
  @Column('text') type: string;
  @Column('timestamptz') at: Date;
  @Column('timestamptz') recordedAt: Date;
  @Column('uuid') officerId: string;
  @Column('uuid') postId: string;
  @Column('uuid') unitId: string;
  @Column('jsonb', { nullable: true }) paper: Paper | null;
  @Column('jsonb') changed: object;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text', { nullable: true }) lateReason: string | null;
}

/** A step of verification that was recorded. */
@Entity('steps')
export class StepRow {
  @PrimaryColumn('uuid') stepId: string;
  @Column('uuid') caseId: string;
  @Column('integer') version: number;
  @Column('text') activity: string;
  @Column('uuid') officerId: string;
  @Column('text', { nullable: true }) workingGroup: string | null;
}
