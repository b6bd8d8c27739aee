import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LateReason, VisitForm, VisitOutcome } from '@cau-noi/vocabulary';

/** A visit, without the people who came. */
@Entity('visits')
export class VisitRow {
  @PrimaryColumn('uuid') visitId: string;
  @Column('uuid') unitId: string;
  @Column('text') form: VisitForm;
  @Column('timestamptz') receivedAt: Date;
  @Column('integer') people: number;
  @Column('text') outcome: VisitOutcome;
  @Column('text', { nullable: true }) refusalGround: string | null;
  @Column('uuid') officerId: string;
  @Column('uuid') postId: string;
  @Column('timestamptz') recordedAt: Date;
  @Column('text', { nullable: true }) unitCode: string | null;
  @Column('integer', { nullable: true }) registerYear: number | null;
  @Column('integer', { nullable: true }) serial: number | null;
  @Column('text', { nullable: true }) lateReason: LateReason | null;
}

/** Who came, by key; `apart`: under a key of its own. */
@Entity('visit_people')
export class VisitorRow {
  @PrimaryColumn('uuid') visitId: string;
  @PrimaryColumn('uuid') personKey: string;
  @Column('integer') position: number;
  @Column('boolean') representative: boolean;
  @Column('boolean', { default: false }) apart: boolean;
}
