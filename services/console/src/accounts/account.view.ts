import { ApiProperty } from '@nestjs/swagger';
import { HeldPostView } from '../organisation/held-post.view.js';
import { instant, nullableInstant, uuid } from '../organisation/field-schemas.js';
import { firstOfficerId, firstPost } from '../organisation/held-posts.js';
import type { NamedAccountRow } from './accounts.store.js';

/** An account as administrators see it. */
export class AccountItem {
  @ApiProperty({ type: String, format: 'uuid' }) id: string;
  @ApiProperty({ type: String }) username: string;
  @ApiProperty({ type: String, format: 'uuid' }) officerId: string;
  @ApiProperty({ type: String, nullable: true }) officerName: string | null;
  @ApiProperty({ type: Boolean }) enabled: boolean;
  @ApiProperty({ type: Boolean, description: 'A new password has to be chosen at the next sign-in.' })
  mustChange: boolean;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: Number }) version: number;
  @ApiProperty({ type: [HeldPostView], description: 'Posts held today; none: nothing can be done with the account.' })
  posts: HeldPostView[];
  @ApiProperty({
    ...nullableInstant,
    description: 'Until when a link to set the password is open; null: there is none.',
  })
  linkUntil: string | null;
}

/** An official who cannot sign in yet, with the posts held today. */
export class OfficialWithoutAccount {
  @ApiProperty(uuid) officerId: string;
  @ApiProperty({ type: String }) name: string;
  @ApiProperty({ type: [HeldPostView] }) posts: HeldPostView[];
}

/** A one-time link to set a password: the token is told once, to be handed over. */
export class AccountLink {
  @ApiProperty(uuid) id: string;
  @ApiProperty({ type: Number }) version: number;
  @ApiProperty({ type: String, description: 'Goes behind `#token=` of `/dat-mat-khau`.' }) token: string;
  @ApiProperty(instant) until: string;
}

/** Whose password was set. */
export class AccountReady {
  @ApiProperty(uuid) id: string;
  @ApiProperty({ type: Number }) version: number;
  @ApiProperty({ type: String }) username: string;
}

export const accountItem = (row: NamedAccountRow): AccountItem => ({
  id: row.accountId,
  username: row.username,
  officerId: row.officerId,
  officerName: row.officerName,
  enabled: row.enabled,
  mustChange: row.mustChange,
  createdAt: row.createdAt.toISOString(),
  version: row.version,
  posts: row.officerId === firstOfficerId ? [firstPost] : row.posts,
  linkUntil: row.linkUntil?.toISOString() ?? null,
});
