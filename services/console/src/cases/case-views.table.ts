import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClockView } from '../clocks/clocks.js';
import type { CaseView } from './case-fold.js';

/** A case as lists and its page show it; `sortReceived` is far ahead where the receipt is not known. */
@Entity('case_views')
export class CaseViewRow {
  @PrimaryColumn('uuid') caseId: string;
  @Column('text', { nullable: true }) number: string | null;
  @Column('uuid', { nullable: true }) unitId: string | null;
  @Column('text', { nullable: true }) kind: CaseView['kind'] | null;
  @Column('text', { nullable: true }) subject: string | null;
  @Column('text', { nullable: true }) channel: string | null;
  @Column('text', { nullable: true }) placeCode: string | null;
  @Column('text', { nullable: true }) summary: string | null;
  @Column('integer', { default: 1 }) groupSize: number;
  @Column('timestamptz', { nullable: true }) receivedAt: Date | null;
  @Column('text', { default: 'received' }) state: CaseView['state'];
  @Column('uuid', { nullable: true }) handlerOfficerId: string | null;
  @Column('uuid', { nullable: true }) handlerPostId: string | null;
  @Column('timestamptz', { nullable: true }) waitingSince: Date | null;
  @Column('integer', { default: 0 }) returned: number;
  @Column('integer', { default: 0 }) version: number;
  @Column('timestamptz', { nullable: true }) decidedAt: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('jsonb', { default: '[]' }) clocks: ClockView[];
  @Column('timestamptz', { default: '9999-01-01 00:00:00+00' }) sortDue: Date;
  @Column('timestamptz', { default: '9999-01-01 00:00:00+00' }) sortReceived: Date;
  @Column('boolean', { default: true }) isOpen: boolean;
  @Column('jsonb', {
    default:
      '{"facts": {}, "takenOver": null, "complexity": null, "extensions": [], "suspension": null, "examination": null, "termination": null}',
  })
  proceedings: CaseView['proceedings'];
  @Column('timestamptz', { nullable: true }) submittedAt: Date | null;
}
