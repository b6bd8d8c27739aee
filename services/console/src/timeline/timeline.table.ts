import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A fact about a case, once, with its place in the order of arrival. */
@Entity('timeline_entries')
export class TimelineEntryRow {
  @PrimaryColumn('uuid') eventId: string;
  @Column('uuid') caseId: string;
  @Column('text') type: string;
  @Column('timestamptz') at: Date;
  @Column('timestamptz') recordedAt: Date;
  @Column('uuid', { nullable: true }) byOfficerId: string | null;
  @Column('uuid', { nullable: true }) byPostId: string | null;
  @Column('uuid', { nullable: true }) byUnitId: string | null;
  @Column('integer', { nullable: true }) version: number | null;
  @Column('jsonb') data: Record<string, unknown>;
  @Column({ type: 'bigint', generated: 'identity', generatedIdentity: 'ALWAYS' }) seq: number;
}
