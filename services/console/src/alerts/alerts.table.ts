import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AlertView } from './alert-fold.js';

/** An alert as its readers see it. */
@Entity('alert_views')
export class AlertViewRow {
  @PrimaryColumn('uuid') alertId: string;
  @Column('uuid') caseId: string;
  @Column('text', { nullable: true }) number: string | null;
  @Column('text') state: AlertView['state'];
  @Column('jsonb') view: AlertView;
}

/** Whom an alert has reached; the list is in the order of `rank` and `raisedAt`. */
@Entity('alert_rungs')
export class AlertRungRow {
  @PrimaryColumn('uuid') alertId: string;
  @PrimaryColumn('integer') step: number;
  @Column('uuid') unitId: string;
  @Column('uuid', { nullable: true }) postId: string | null;
  @Column('boolean') isCurrent: boolean;
  @Column('integer') rank: number;
  @Column('timestamptz') raisedAt: Date;
}
