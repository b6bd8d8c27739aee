import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Fact } from './facts.js';

/** A fact about a case; `known`: its place in the order in which the engine came to know things. */
@Entity('case_facts')
export class CaseFactRow {
  @PrimaryColumn('uuid') eventId: string;
  @Column('uuid') caseId: string;
  @Column('text') type: Fact['type'];
  @Column('timestamptz') at: Date;
  @Column('jsonb') data: Fact['data'];
  @Column('bigint', { default: () => "nextval('knowledge'::regclass)" }) known: number;
  @Column('jsonb', { nullable: true }) document: Fact['document'] | null;
}

/** The unit of a case, and how many facts are known of it. */
@Entity('cases')
export class CaseRow {
  @PrimaryColumn('uuid') caseId: string;
  @Column('uuid', { nullable: true }) unitId: string | null;
  @Column('integer') facts: number;
}

/** That a unit is a Party committee, and of which level. */
@Entity('committees')
export class CommitteeRow {
  @PrimaryColumn('uuid') unitId: string;
  @Column('text', { nullable: true }) level: string | null;
}
