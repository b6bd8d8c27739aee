import { ApiProperty } from '@nestjs/swagger';
import { permissions, roles, type Permission, type Role } from '@cau-noi/platform';
import type { HeldPost } from '../organisation/held-posts.js';
import { instant, LocalText, nullableText, uuid } from '../cases/case-detail.view.js';

export class UnitOfPost {
  @ApiProperty(uuid) unitId: string;
  @ApiProperty(nullableText) code: string | null;
  @ApiProperty({ type: LocalText, nullable: true }) name: LocalText | null;
  @ApiProperty({ enum: ['state', 'party'], nullable: true }) hierarchy: 'state' | 'party' | null;
}

export class HeldPostView implements HeldPost {
  @ApiProperty(uuid) postId: string;
  @ApiProperty({ type: LocalText }) title: LocalText;
  @ApiProperty({ enum: roles }) role: Role;
  @ApiProperty({ type: UnitOfPost }) unit: UnitOfPost;
}

export class AccountOfMe {
  @ApiProperty(uuid) id: string;
  @ApiProperty({ type: String }) username: string;
  @ApiProperty({ type: Boolean, description: 'A new password has to be chosen first.' }) mustChange: boolean;
}

export class OfficerOfMe {
  @ApiProperty(uuid) id: string;
  @ApiProperty(nullableText) name: string | null;
}

export class SessionOfMe {
  @ApiProperty(uuid) id: string;
  @ApiProperty(instant) endsAt: string;
  @ApiProperty({ type: Number }) idleMinutes: number;
  @ApiProperty({ type: Number, description: 'The page covers itself after so long without a hand on it.' })
  lockMinutes: number;
}

/** What a page needs to know of the one who signed in. */
export class Me {
  @ApiProperty({ type: AccountOfMe }) account: AccountOfMe;
  @ApiProperty({ type: OfficerOfMe }) officer: OfficerOfMe;
  @ApiProperty({ type: [HeldPostView] }) posts: HeldPostView[];
  @ApiProperty({ type: HeldPostView, nullable: true, description: 'Null until one of several posts is chosen.' })
  actingPost: HeldPostView | null;
  @ApiProperty({ enum: roles, nullable: true }) role: Role | null;
  @ApiProperty({ type: UnitOfPost, nullable: true }) unit: UnitOfPost | null;
  @ApiProperty({ enum: Object.keys(permissions), isArray: true }) permissions: Permission[];
  @ApiProperty({ type: SessionOfMe }) session: SessionOfMe;
  @ApiProperty({ ...instant, description: 'Business time.' }) now: string;
}

export class SessionItem {
  @ApiProperty(uuid) id: string;
  @ApiProperty(instant) createdAt: string;
  @ApiProperty(instant) lastSeenAt: string;
  @ApiProperty({ ...nullableText, description: 'What the browser called itself.' }) agent: string | null;
  @ApiProperty({ type: Boolean, description: 'The one that asks.' }) current: boolean;
}

export class SessionList {
  @ApiProperty({ type: [SessionItem] }) items: SessionItem[];
  @ApiProperty(nullableText) next: string | null;
}

/** The key of an account's drafts: 32 bytes, base64. It is told to the account alone, and logged nowhere. */
export class DraftKey {
  @ApiProperty(uuid) keyId: string;
  @ApiProperty({ type: String, description: '32 bytes, base64.' }) key: string;
}

export class LockTime {
  @ApiProperty(uuid) postId: string;
  @ApiProperty({ type: Number }) minutes: number;
  @ApiProperty({ type: Number }) version: number;
}

export class LockTimeList {
  @ApiProperty({ type: [LockTime] }) items: LockTime[];
  @ApiProperty(nullableText) next: string | null;
  @ApiProperty({ type: Number, description: 'For every other post.' }) otherwise: number;
}

export class DemonstrationAccount {
  @ApiProperty({ type: LocalText, nullable: true, description: 'Title of the post held today.' })
  title: LocalText | null;
  @ApiProperty({ type: String }) login: string;
  @ApiProperty({ type: String }) password: string;
  @ApiProperty({ enum: roles }) role: Role;
  @ApiProperty({ type: String }) name: string;
}

export class DemonstrationAccounts {
  @ApiProperty({ type: [DemonstrationAccount] }) accounts: DemonstrationAccount[];
}
