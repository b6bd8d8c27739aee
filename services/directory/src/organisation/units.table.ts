import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Hierarchy } from '@cau-noi/vocabulary';

/** A unit: an agency of the State or a committee of the Party. */
@Entity('units')
export class UnitRow {
  @PrimaryColumn('uuid') unitId: string;
  @Column('text') code: string;
  @Column('text') nameVi: string;
  @Column('text') nameEn: string;
  @Column('text') hierarchy: Hierarchy;
  @Column('text') level: string;
  @Column('date') validFrom: string;
  @Column('date', { nullable: true }) validTo: string | null;
  @Column('uuid', { nullable: true }) successorId: string | null;
  @Column('integer') version: number;
}

/** The parent of a unit, from when to when; no parent: at the top. */
@Entity('unit_lines')
export class UnitLineRow {
  @PrimaryColumn('uuid') unitId: string;
  @Column('uuid', { nullable: true }) parentId: string | null;
  @PrimaryColumn('date') validFrom: string;
  @Column('date', { nullable: true }) validTo: string | null;
}

/** The Party committee beside a State unit, from when to when. */
@Entity('unit_committees')
export class UnitCommitteeRow {
  @PrimaryColumn('uuid') unitId: string;
  @Column('uuid') committeeId: string;
  @PrimaryColumn('date') validFrom: string;
  @Column('date', { nullable: true }) validTo: string | null;
}
