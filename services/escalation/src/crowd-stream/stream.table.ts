import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Kind } from '@cau-noi/vocabulary';
import type { By } from '../alerts/alert.js';

/** One row, which whoever changes crowds holds: how far time has come in the stream, and the last number given to a crowd. */
@Entity('crowd_stream')
export class CrowdStreamRow {
  @PrimaryColumn('boolean', { default: true }) one: boolean;
  @Column('timestamptz', { nullable: true }) present: Date | null;
  @Column('integer') lastNumber: number;
  @Column('boolean') reread: boolean;
}

/** A petition as it counts now; of one that is only known to be withdrawn, `saidAt` is null. `people`: keys, never shown. */
@Entity('crowd_petitions')
export class CrowdPetitionRow {
  @PrimaryColumn('uuid') petitionId: string;
  @Column('uuid') caseId: string;
  @Column('text', { nullable: true }) caseNumber: string | null;
  @Column('uuid', { nullable: true }) unitId: string | null;
  @Column('text', { nullable: true }) kind: Kind | null;
  @Column('text', { nullable: true }) subject: string | null;
  @Column('text', { nullable: true }) placeCode: string | null;
  @Column('boolean') opens: boolean;
  @Column('timestamptz', { nullable: true }) receivedAt: Date | null;
  @Column('text', { array: true }) people: string[];
  @Column('integer') size: number;
  @Column('uuid', { nullable: true }) matterId: string | null;
  @Column('timestamptz', { nullable: true }) saidAt: Date | null;
  @Column('timestamptz', { nullable: true }) withdrawnAt: Date | null;
  @Column('integer', { nullable: true }) crowd: number | null;
}

/** What was said of a whole case: when it really came in, and the matter it belongs to. */
@Entity('crowd_cases')
export class CrowdCaseRow {
  @PrimaryColumn('uuid') caseId: string;
  @Column('timestamptz', { nullable: true }) receivedAt: Date | null;
  @Column('integer') version: number;
  @Column('uuid', { nullable: true }) matterId: string | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('jsonb', { nullable: true }) namedBy: By | null;
  @Column('timestamptz', { nullable: true }) namedAt: Date | null;
}

/** The latest word on whether two petitions are about one matter; `one` is the lower id. */
@Entity('crowd_links')
export class CrowdLinkRow {
  @PrimaryColumn('uuid') one: string;
  @PrimaryColumn('uuid') other: string;
  @Column('boolean') isOn: boolean;
  @Column('timestamptz') saidAt: Date;
  @Column('double precision', { nullable: true }) likeness: number | null;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('jsonb', { nullable: true }) saidBy: By | null;
}

/** A matter that an officer has named: a topic or a project. `key` is the name without case, marks and spare spaces. */
@Entity('matters')
export class MatterRow {
  @PrimaryColumn('uuid') matterId: string;
  @Column('text') name: string;
  @Column('text') key: string;
  @Column('uuid') unitId: string;
  @Column('timestamptz') namedAt: Date;
}
