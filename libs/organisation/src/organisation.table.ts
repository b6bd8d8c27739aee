import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A unit as directory told of it last; what is null waits for its events to be read once more. */
@Entity('org_units')
class OrgUnitRow {
  @PrimaryColumn('uuid') unitId: string;
  @Column('text', { nullable: true }) code: string | null;
  @Column('jsonb', { nullable: true }) name: { vi: string; en: string } | null;
  @Column('text', { nullable: true }) hierarchy: 'state' | 'party' | null;
  @Column('text', { nullable: true }) level: string | null;
  @Column('date', { nullable: true }) validFrom: string | null;
  @Column('date', { nullable: true }) validTo: string | null;
  @Column('integer') version: number;
}

/**
 * Who is one level above a unit, by which line and from when; `countsTo` is the last day on which it goes by this line.
 * The table has no key; TypeORM is told one.
 */
@Entity('org_lines')
class OrgLineRow {
  static readonly withoutKey = true;
  @PrimaryColumn('uuid') unitId: string;
  @Column('uuid', { nullable: true }) aboveId: string | null;
  @PrimaryColumn('text') line: 'state' | 'party' | 'beside' | 'either';
  @PrimaryColumn('date') validFrom: string;
  @Column('date') countsTo: string;
}

/** A post of a unit. */
@Entity('org_posts')
class OrgPostRow {
  @PrimaryColumn('uuid') postId: string;
  @Column('uuid') unitId: string;
  @Column('jsonb', { nullable: true }) title: { vi: string; en: string } | null;
  @Column('text') role: string;
  @Column('boolean', { nullable: true }) isHead: boolean | null;
  @Column('date') validFrom: string;
  @Column('date', { nullable: true }) validTo: string | null;
  @Column('integer') version: number;
}

/** Who holds a post from when to when. The table has no key; TypeORM is told one. */
@Entity('org_tenures')
class OrgTenureRow {
  static readonly withoutKey = true;
  @PrimaryColumn('uuid') postId: string;
  @PrimaryColumn('uuid') officerId: string;
  @Column('text', { nullable: true }) name: string | null;
  @PrimaryColumn('date') validFrom: string;
  @Column('date', { nullable: true }) validTo: string | null;
}

/** Which version of its holders is known of a post, which may have had none. */
@Entity('org_holders')
class OrgHolderRow {
  @PrimaryColumn('uuid') postId: string;
  @Column('integer') version: number;
}

/** The days of a year that differ from an ordinary week. */
@Entity('org_days')
class OrgDayRow {
  @PrimaryColumn('integer') year: number;
  @Column('jsonb') days: unknown;
  @Column('integer') version: number;
}

/** Days on which the holder of a post is away, and the post that does the work instead. */
@Entity('org_leaves')
class OrgLeaveRow {
  @PrimaryColumn('uuid') leaveId: string;
  @Column('uuid') postId: string;
  @Column('uuid') officerId: string;
  @Column('date') validFrom: string;
  @Column('date') validTo: string;
  @Column('uuid', { nullable: true }) standInPostId: string | null;
  @Column('boolean') withdrawn: boolean;
  @Column('integer') version: number;
}

/** A row: the former events of directory must be read once more. */
@Entity('org_rereads')
class OrgRereadRow {
  @PrimaryColumn('boolean', { default: true }) wanted: boolean;
}

/** The tables of the copy; a service names them among its own entities. */
export const organisationTables = [
  OrgUnitRow,
  OrgLineRow,
  OrgPostRow,
  OrgTenureRow,
  OrgHolderRow,
  OrgLeaveRow,
  OrgDayRow,
  OrgRereadRow,
];
