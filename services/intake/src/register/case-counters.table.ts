import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last numbers of a unit in a year: of cases, of petitions and of visits. */
@Entity('case_counters')
export class CaseCounterRow {
  @PrimaryColumn('text') unitCode: string;
  @PrimaryColumn('integer') year: number;
  @Column('integer') last: number;
  @Column('integer', { default: 0 }) lastPetition: number;
  @Column('integer', { default: 0 }) lastVisit: number;
}
