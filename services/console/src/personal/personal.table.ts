import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The key of the drafts of an account. */
@Entity('draft_keys')
export class DraftKeyRow {
  @PrimaryColumn('uuid') accountId: string;
  @Column('uuid') keyId: string;
  @Column('bytea') key: Buffer;
}

/** After how many minutes of rest the screen of a post locks. */
@Entity('lock_times')
export class LockTimeRow {
  @PrimaryColumn('uuid') postId: string;
  @Column('integer') minutes: number;
  @Column('integer', { default: 1 }) version: number;
}
