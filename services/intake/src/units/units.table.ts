import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The code of a unit, for the numbers of its cases. */
@Entity('units')
export class UnitRow {
  @PrimaryColumn('uuid') unitId: string;
  @Column('text') code: string;
  @Column('integer') version: number;
}

/** Which post leads its unit. */
@Entity('posts')
export class PostRow {
  @PrimaryColumn('uuid') postId: string;
  @Column('uuid') unitId: string;
  @Column('boolean') isHead: boolean;
  @Column('integer') version: number;
}
