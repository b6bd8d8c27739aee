import { ApiProperty } from '@nestjs/swagger';
import { permissions, roles, type Permission, type Role } from '@cau-noi/platform';
import { instant, nullableText, uuid } from '../organisation/field-schemas.js';
import { HeldPostView, UnitOfPost } from '../organisation/held-post.view.js';
import type { Session } from '../sessions/session.js';
import { rightsOf } from '../visibility/rights.service.js';

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

/** A session as its owner sees it at an instant of business time; `lockMinutes` of the acting post. */
export function meOf(session: Session, lockMinutes: number, now: Date): Me {
  const { acting, sessionId, endsAt, idleMinutes } = session;
  return {
    account: { id: session.accountId, username: session.username, mustChange: session.mustChange },
    officer: { id: session.officerId, name: session.officerName },
    posts: session.posts,
    actingPost: acting,
    role: acting?.role ?? null,
    unit: acting?.unit ?? null,
    permissions: acting ? [...rightsOf(acting.role)] : [],
    session: { id: sessionId, endsAt, idleMinutes, lockMinutes },
    now: now.toISOString(),
  };
}
