import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Failed sign-ins by the hash of what they have in common. */
@Entity('sign_in_failures')
export class FailuresRow {
  @PrimaryColumn('bytea') key: Buffer;
  @Column('integer') count: number;
  @Column('timestamptz') since: Date;
  @Column('timestamptz', { nullable: true }) lockedUntil: Date | null;
}

/** A browser in which an account has signed in, by the hash of its cookie. */
@Entity('known_browsers')
export class KnownBrowserRow {
  @PrimaryColumn('uuid') accountId: string;
  @PrimaryColumn('bytea') browser: Buffer;
  @Column('timestamptz') usedAt: Date;
}
