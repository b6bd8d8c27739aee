import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Allow, permissions, type Permission, type Role } from '@cau-noi/platform';
import { IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import type { HeldPost } from '../domain/posts.js';
import { SessionsService, type SessionItem } from './sessions.service.js';
import { SignInService } from './sign-in.service.js';
import { CurrentCaller, CurrentSession, type Caller, type Session } from './way-in.js';

export class SignIn {
  @ApiProperty({ type: String, example: 'cv.a' })
  @IsString()
  @MinLength(1)
  @MaxLength(64)
  username!: string;

  @ApiProperty({ type: String })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  password!: string;
}

export class ChoosePost {
  @ApiProperty({ type: String, format: 'uuid', description: 'One of the posts held today.' })
  @IsUUID()
  postId!: string;
}

export class ChangePassword {
  @ApiProperty({ type: String })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  currentPassword!: string;

  @ApiProperty({ type: String, description: 'At least 12 characters, not the user name.' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  newPassword!: string;
}

/** What a page needs to know of the one who signed in. */
export type Me = {
  account: { id: string; username: string; mustChange: boolean };
  officer: { id: string; name: string | null };
  posts: HeldPost[];
  /** Null until one of several posts is chosen. */
  actingPost: HeldPost | null;
  role: Role | null;
  unit: HeldPost['unit'] | null;
  permissions: Permission[];
  session: { id: string; endsAt: string; idleMinutes: number };
};

/** By cookie: a session stands before a post is chosen, so these routes do not ask for one. */
@ApiTags('console')
@Controller('v1')
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly door: SignInService,
  ) {}

  @Post('sessions')
  @Allow('public')
  async signIn(@Body() { username, password }: SignIn, @CurrentCaller() caller: Caller): Promise<Me> {
    return meOf(await this.door.signIn(username, password, caller));
  }

  @Get('sessions')
  @Allow('public')
  list(@CurrentSession() session: Session): Promise<{ items: SessionItem[]; next: null }> {
    return this.sessions.list(session);
  }

  @Post('sessions/current/choose-post')
  @HttpCode(200)
  @Allow('public')
  async choosePost(@CurrentSession() session: Session, @Body() { postId }: ChoosePost): Promise<Me> {
    return meOf(await this.sessions.choosePost(session, postId));
  }

  @Delete('sessions/current')
  @HttpCode(204)
  @Allow('public')
  async signOut(@CurrentSession() session: Session, @CurrentCaller() caller: Caller): Promise<void> {
    await this.sessions.end(session.accountId, session.sessionId);
    caller.setCookie(null);
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @Allow('public')
  revoke(@CurrentSession() session: Session, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.sessions.end(session.accountId, id);
  }

  @Get('me')
  @Allow('public')
  me(@CurrentSession() session: Session): Me {
    return meOf(session);
  }

  @Post('me/password')
  @HttpCode(200)
  @Allow('public')
  changePassword(
    @CurrentSession() session: Session,
    @Body() { currentPassword, newPassword }: ChangePassword,
    @CurrentCaller() caller: Caller,
  ): Promise<{ id: string; version: number }> {
    return this.door.changePassword(session, { current: currentPassword, next: newPassword }, caller);
  }
}

const granted = (role: Role): Permission[] =>
  (Object.keys(permissions) as Permission[]).filter((one) => (permissions[one] as readonly Role[]).includes(role));

const meOf = (session: Session): Me => ({
  account: { id: session.accountId, username: session.username, mustChange: session.mustChange },
  officer: { id: session.officerId, name: session.officerName },
  posts: session.posts,
  actingPost: session.acting,
  role: session.acting?.role ?? null,
  unit: session.acting?.unit ?? null,
  permissions: session.acting ? granted(session.acting.role) : [],
  session: { id: session.sessionId, endsAt: session.endsAt, idleMinutes: session.idleMinutes },
});
