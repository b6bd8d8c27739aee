import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@cau-noi/vocabulary';
import type { ExportColumn, ExportFormat, ExportLanguage, ExportProblem, ExportState } from './export.js';
import type { QueueFilter, QueueName } from '../queues/queue.js';

/** A file of all rows of a list: who asked for it in which post, what is in it, how far it is. Kept as a log of exports. */
@Entity('exports')
export class ExportRow {
  @PrimaryColumn('uuid') exportId: string;
  @Column('uuid') accountId: string;
  @Column('uuid') officerId: string;
  @Column('uuid') postId: string;
  @Column('uuid') unitId: string;
  @Column('text') role: Role;
  @Column('text') list: QueueName;
  @Column('jsonb') filter: QueueFilter;
  @Column('jsonb') columns: ExportColumn[];
  @Column('text') format: ExportFormat;
  @Column('text') language: ExportLanguage;
  @Column('text', { default: 'waiting' }) state: ExportState;
  @Column('integer', { default: 0 }) attempts: number;
  @Column('timestamptz', { nullable: true }) beatAt: Date | null;
  @Column('integer', { default: 0 }) rowsDone: number;
  @Column('integer', { nullable: true }) rowsTotal: number | null;
  @Column('integer', { default: 0 }) size: number;
  @Column('text', { nullable: true }) problem: ExportProblem | null;
  @Column('timestamptz') askedAt: Date;
  @Column('timestamptz', { nullable: true }) doneAt: Date | null;
  @Column('timestamptz') expiresAt: Date;
}

/** A piece of the file. */
@Entity('export_parts')
export class ExportPartRow {
  @PrimaryColumn('uuid') exportId: string;
  @PrimaryColumn('integer') part: number;
  @Column('bytea') bytes: Buffer;
}
