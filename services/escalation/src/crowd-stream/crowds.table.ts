import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A crowd that has reached a level at some time. `number` is the engine's; `fallsAt`: when its oldest petition leaves. */
@Entity('crowds')
export class CrowdRow {
  @PrimaryColumn('uuid') crowdId: string;
  @Column('integer') number: number;
  @Column('integer') year: number;
  @Column('integer') serial: number;
  @Column('integer') level: number;
  @Column('integer') people: number;
  @Column('integer') petitions: number;
  @Column('integer') cases: number;
  @Column('uuid', { array: true }) unitIds: string[];
  @Column('timestamptz') toldAt: Date;
  @Column('timestamptz') levelSince: Date;
  @Column('timestamptz', { nullable: true }) fallsAt: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('text', { nullable: true }) endReason: string | null;
  @Column('uuid', { nullable: true }) mergedInto: string | null;
  @Column('uuid', { nullable: true }) splitFrom: string | null;
}

/** A change of level of a crowd. */
@Entity('crowd_levels')
export class CrowdLevelRow {
  @PrimaryColumn('bigint', { generated: 'identity', generatedIdentity: 'ALWAYS' }) changeId: number;
  @Column('uuid') crowdId: string;
  @Column('timestamptz') at: Date;
  @Column('integer') level: number;
  @Column('integer') before: number;
  @Column('integer') people: number;
  @Column('integer') petitions: number;
  @Column('text') reason: string;
  @Column('uuid', { nullable: true }) otherId: string | null;
}

/** How many people and petitions a crowd had at the end of a day on which that changed. */
@Entity('crowd_days')
export class CrowdDayRow {
  @PrimaryColumn('uuid') crowdId: string;
  @PrimaryColumn('date') day: string;
  @Column('integer') people: number;
  @Column('integer') petitions: number;
}
