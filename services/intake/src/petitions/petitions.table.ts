import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel, Kind, LateReason } from '@cau-noi/vocabulary';
import type { Withdrawal } from './withdrawal.js';

/** A petition of the register, without the people who brought it. */
@Entity('petitions')
export class PetitionRow {
  @PrimaryColumn('uuid') petitionId: string;
  @Column('uuid') caseId: string;
  @Column('uuid', { nullable: true }) visitId: string | null;
  @Column('uuid') unitId: string;
  @Column('text') unitCode: string;
  @Column('integer') registerYear: number;
  @Column('integer') serial: number;
  @Column('text') kind: Kind;
  @Column('text') channel: Channel;
  @Column('text') subject: string;
  @Column('text', { nullable: true }) respondentKind: string | null;
  @Column('uuid', { nullable: true }) respondentUnitId: string | null;
  @Column('text', { nullable: true }) placeCode: string | null;
  @Column('uuid', { array: true }) addressedTo: string[];
  @Column('integer') groupSize: number;
  @Column('timestamptz') receivedAt: Date;
  @Column('timestamptz', { nullable: true }) dueAt: Date | null;
  @Column('text', { nullable: true }) summary: string | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  @Column('jsonb', { nullable: true }) withdrawalDocument: Withdrawal['document'] | null;
  @Column('integer', { default: 1 }) version: number;
  @Column('uuid') officerId: string;
  @Column('uuid') postId: string;
  @Column('timestamptz') recordedAt: Date;
  @Column('boolean', { default: false }) joined: boolean;
  @Column('integer', { nullable: true }) petitionYear: number | null;
  @Column('integer', { nullable: true }) petitionSerial: number | null;
  @Column('uuid', { nullable: true }) settledByUnitId: string | null;
  @Column('text', { nullable: true }) settledNumber: string | null;
  @Column('date', { nullable: true }) settledOn: string | null;
  @Column('uuid', { nullable: true }) lateFor: string | null;
  @Column('text', { nullable: true }) lateReason: LateReason | null;
  @Column('text', { nullable: true }) withdrawalLateReason: LateReason | null;
}

/** Who brought a petition, by key; `apart`: under a key of its own. */
@Entity('petition_people')
export class PetitionerRow {
  @PrimaryColumn('uuid') petitionId: string;
  @PrimaryColumn('uuid') personKey: string;
  @Column('integer') position: number;
  @Column('boolean') representative: boolean;
  @Column('boolean', { default: false }) apart: boolean;
}
