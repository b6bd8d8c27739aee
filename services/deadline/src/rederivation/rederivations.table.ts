import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Envelope } from '@cau-noi/events';

/** What made results stale; `after`: the last case it has come to. */
@Entity('rederivations')
export class RederivationRow {
  @PrimaryColumn('bigint', { generated: 'identity', generatedIdentity: 'ALWAYS' }) seq: number;
  @Column('jsonb', { nullable: true }) event: Envelope | null;
  @Column('date', { nullable: true }) firstDay: string | null;
  @Column('date', { nullable: true }) lastDay: string | null;
  @Column('uuid', { nullable: true }) unitId: string | null;
  @Column('uuid', { nullable: true }) after: string | null;
  @Column('timestamptz', { default: () => 'now()' }) addedAt: Date;
  @Column('timestamptz', { nullable: true }) doneAt: Date | null;
  @Column('uuid', { nullable: true }) release: string | null;
  @Column('text', { array: true, nullable: true }) rules: string[] | null;
  @Column('boolean', { default: false }) everyCase: boolean;
}

/** The text of a rule in a release; `known`: when the engine came to know it. */
@Entity('released_rules')
export class ReleasedRuleRow {
  @PrimaryColumn('bigint') known: number;
  @PrimaryColumn('text') rule: string;
  @Column('text') family: string;
  @Column('text') from: string;
  @Column('text') text: string;
}
