import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A fact about a case whose registration has not come in yet. */
@Entity('early_facts')
export class EarlyFactRow {
  @PrimaryColumn('uuid') eventId: string;
  @Column('uuid') caseId: string;
  @Column('text') type: string;
  @Column('jsonb') data: unknown;
}
