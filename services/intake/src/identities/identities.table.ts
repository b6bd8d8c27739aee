import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Kind, Purpose } from '@cau-noi/vocabulary';
import type { Oddity } from './unusual.js';

/** That an identity was opened: by whom, for what, and what was unusual about it. */
@Entity('identity_openings')
export class OpeningRow {
  @PrimaryColumn('uuid') openingId: string;
  @Column('uuid') caseId: string;
  @Column('uuid') petitionId: string;
  @Column('uuid') unitId: string;
  @Column('text') purpose: Purpose;
  @Column('uuid') officerId: string;
  @Column('uuid') postId: string;
  @Column('timestamptz') openedAt: Date;
  @Column('text', { nullable: true }) kind: Kind | null;
  @Column('text', { array: true, default: '{}' }) unusual: Oddity[];
}

/** A right to read the denouncers of a case for a time. */
@Entity('identity_rights')
export class RightRow {
  @PrimaryColumn('uuid') rightId: string;
  @Column('uuid') caseId: string;
  @Column('uuid') officerId: string;
  @Column('text') purpose: Purpose;
  @Column('timestamptz') validFrom: Date;
  @Column('timestamptz') validUntil: Date;
  @Column('uuid') grantedBy: string;
  @Column('uuid') grantedInPost: string;
  @Column('timestamptz', { nullable: true }) revokedAt: Date | null;
  @Column('uuid', { nullable: true }) revokedBy: string | null;
}
