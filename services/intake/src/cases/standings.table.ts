import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseState, Kind } from '@cau-noi/vocabulary';

/** What is known of a case, fact by fact with the version it came with; once protected, always protected. */
@Entity('case_standings')
export class StandingRow {
  @PrimaryColumn('uuid') caseId: string;
  @Column('text', { nullable: true }) kind: Kind | null;
  @Column('integer', { default: 0 }) kindVersion: number;
  @Column('uuid', { nullable: true }) unitId: string | null;
  @Column('integer', { default: 0 }) unitVersion: number;
  @Column('uuid', { nullable: true }) handlerId: string | null;
  @Column('integer', { default: 0 }) handlerVersion: number;
  @Column('text', { nullable: true }) state: CaseState | null;
  @Column('integer', { default: 0 }) stateVersion: number;
  @Column('boolean', { default: false }) protected: boolean;
}

/** A row: the people of old denunciations are kept under keys of their own. The table has no key; TypeORM is told one. */
@Entity('people_set_apart')
export class PeopleSetApartRow {
  static readonly withoutKey = true;
  @PrimaryColumn('timestamptz') doneAt: Date;
}
