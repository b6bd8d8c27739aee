import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Days on which the holder of a post is away. */
@Entity('leaves')
export class LeaveRow {
  @PrimaryColumn('uuid') leaveId: string;
  @Column('uuid') postId: string;
  @Column('uuid') officerId: string;
  @Column('date') validFrom: string;
  @Column('date') validTo: string;
  @Column('uuid', { nullable: true }) standInPostId: string | null;
  @Column('boolean', { default: false }) withdrawn: boolean;
  @Column('integer', { default: 1 }) version: number;
}
