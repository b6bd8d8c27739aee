import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A session under the hash of its secret. */
@Entity('sessions')
export class SessionRow {
  @PrimaryColumn('uuid') sessionId: string;
  @Column('bytea') tokenHash: Buffer;
  @Column('uuid') accountId: string;
  @Column('uuid', { nullable: true }) chosenPostId: string | null;
  @Column('text', { nullable: true }) agent: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') lastSeenAt: Date;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
}
