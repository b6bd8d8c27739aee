import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@cau-noi/vocabulary';

/** A post of a unit. */
@Entity('posts')
export class PostRow {
  @PrimaryColumn('uuid') postId: string;
  @Column('uuid') unitId: string;
  @Column('text') titleVi: string;
  @Column('text') titleEn: string;
  @Column('text') role: Role;
  @Column('boolean') isHead: boolean;
  @Column('date') validFrom: string;
  @Column('date', { nullable: true }) validTo: string | null;
  @Column('integer') version: number;
  @Column('integer', { default: 0 }) holdersVersion: number;
}

/** Who holds a post, from when to when. */
@Entity('post_holders')
export class PostHolderRow {
  @PrimaryColumn('uuid') postId: string;
  @Column('uuid') officerId: string;
  @PrimaryColumn('date') validFrom: string;
  @Column('date', { nullable: true }) validTo: string | null;
}

/** An official by name. */
@Entity('officers')
export class OfficerRow {
  @PrimaryColumn('uuid') officerId: string;
  @Column('text') name: string;
}
