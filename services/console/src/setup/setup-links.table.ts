import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one-time link of the first administrator, by the hash of its token. */
@Entity('setup_links')
export class SetupLinkRow {
  @PrimaryColumn('boolean', { default: true }) isOnly: boolean;
  @Column('bytea') tokenHash: Buffer;
  @Column('timestamptz') expiresAt: Date;
  @Column('timestamptz', { nullable: true }) usedAt: Date | null;
}
