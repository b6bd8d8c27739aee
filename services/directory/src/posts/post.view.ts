import { ApiProperty } from '@nestjs/swagger';
import { roleCodes, type Role } from '@cau-noi/vocabulary';
import { day, lastDay, NameView } from '../organisation/name.view.js';
import { holderOn, nameIn, type StaffedPost } from './post.js';

/** An official, as a list shows one. */
export class OfficerView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

export class HolderView {
  @ApiProperty({ format: 'uuid' }) officerId: string;
  @ApiProperty() name: string;
}

export class TenureView extends HolderView {
  @ApiProperty(day) from: string;
  @ApiProperty(lastDay) to: string | null;
}

/** A post as a list shows it on one day, with everybody who held, holds or will hold it. */
export class PostView {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) unitId: string;
  @ApiProperty({ type: NameView }) title: NameView;
  @ApiProperty({ enum: roleCodes }) role: Role;
  @ApiProperty({ description: 'The one post that leads the unit.' }) isHead: boolean;
  @ApiProperty(day) validFrom: string;
  @ApiProperty(lastDay) validTo: string | null;
  @ApiProperty() version: number;
  @ApiProperty({ type: [TenureView] }) holders: TenureView[];
  @ApiProperty() holdersVersion: number;
  @ApiProperty({ type: HolderView, nullable: true, description: 'Who holds it on the day asked about.' })
  holder: HolderView | null;
  @ApiProperty({ description: 'Nobody holds it on that day.' }) vacant: boolean;
}

/** A post as a client sees it; `at`: the day asked about. */
export function postView({ post: { postId, ...post }, holders, officers }: StaffedPost, at: string): PostView {
  const name = nameIn(officers);
  const officerId = holderOn(holders.tenures, at);
  return {
    id: postId,
    ...post,
    holders: holders.tenures.map((tenure) => ({ ...tenure, name: name(tenure.officerId) })),
    holdersVersion: holders.version,
    holder: officerId === null ? null : { officerId, name: name(officerId) },
    vacant: officerId === null,
  };
}
