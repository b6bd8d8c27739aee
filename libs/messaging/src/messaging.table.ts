import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The events published, in the order in which they were written; never changed afterwards. */
@Entity('outbox')
class OutboxRow {
  @PrimaryColumn('bigint', { generated: 'identity', generatedIdentity: 'ALWAYS' }) seq: number;
  @Column('uuid') id: string;
  @Column('text') subject: string;
  @Column('text') envelope: string;
  @Column('bytea') previousHash: Buffer;
  @Column('bytea') hash: Buffer;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) writtenAt: Date;
}

/** What is still to be sent. */
@Entity('outbox_waiting')
class OutboxWaitingRow {
  @PrimaryColumn('bigint') seq: number;
}

/** The last link of the chain of each subject. */
@Entity('chain_heads')
class ChainHeadRow {
  @PrimaryColumn('text') subject: string;
  @Column('integer') length: number;
  @Column('bytea') hash: Buffer;
}

/** Which events have taken effect. */
@Entity('inbox')
class InboxRow {
  @PrimaryColumn('uuid') eventId: string;
}

/** What was answered to a command, for its repeat. */
@Entity('idempotency_keys')
class IdempotencyKeyRow {
  @PrimaryColumn('text') actor: string;
  @PrimaryColumn('text') key: string;
  @PrimaryColumn('text') route: string;
  @Column('text') bodyHash: string;
  @Column('json', { nullable: true }) response: unknown;
  @Column('uuid', { nullable: true }) lastEvent: string | null;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
}

/** An event that waits for a person, or that one has decided about. */
@Entity('parked_events')
class ParkedEventRow {
  @PrimaryColumn('uuid') id: string;
  @Column('text') topic: string;
  @Column('integer') partition: number;
  @Column('bigint') offset: number;
  @Column('uuid', { nullable: true }) eventId: string | null;
  @Column('text', { nullable: true }) type: string | null;
  @Column('text', { nullable: true }) subject: string | null;
  @Column('bytea', { nullable: true }) body: Buffer | null;
  @Column('text') code: string;
  @Column('text') reason: string;
  @Column('text', { default: 'parked' }) status: 'parked' | 'replayed' | 'discarded';
  @Column('timestamptz', { default: () => 'now()' }) parkedAt: Date;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  @Column('uuid', { nullable: true }) decidedBy: string | null;
}

/** The tables that every service has for its exchange with others. */
export const messagingTables = [OutboxRow, OutboxWaitingRow, ChainHeadRow, InboxRow, IdempotencyKeyRow, ParkedEventRow];
