import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The words by which a case is found. */
@Entity('case_words')
export class CaseWordsRow {
  @PrimaryColumn('uuid') caseId: string;
  @Column('tsvector') words: string;
  @Column('timestamptz', { default: '9999-01-01 00:00:00+00' }) sortReceived: Date;
}
