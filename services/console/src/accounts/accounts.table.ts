import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who may sign in, as which officer; of the password only its hash is kept. */
@Entity('accounts')
export class AccountRow {
  @PrimaryColumn('uuid') accountId: string;
  @Column('text') username: string;
  @Column('text') passwordHash: string;
  @Column('uuid') officerId: string;
  @Column('boolean', { default: true }) enabled: boolean;
  @Column('boolean') mustChange: boolean;
  @Column('integer', { default: 1 }) version: number;
  @Column('timestamptz') createdAt: Date;
}

/** The one-time link by which the owner of an account sets its password, by the hash of its token; the last one counts. */
@Entity('account_links')
export class AccountLinkRow {
  @PrimaryColumn('uuid') accountId: string;
  @Column('bytea') tokenHash: Buffer;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
