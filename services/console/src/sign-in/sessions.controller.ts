import { Body, Controller, Delete, Get, Header, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Allow, MayAnswer } from '@cau-noi/platform';
import { IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { DraftKey, Me, SessionList } from '../personal/me.view.js';
import { MeService } from '../personal/me.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { SignInService } from './sign-in.service.js';
import {
  CurrentCaller,
  CurrentSession,
  MaybeSession,
  type Caller,
  type Session,
} from '../sessions/session-context.service.js';

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

/** By cookie: a session stands before a post is chosen, so these routes do not ask for one. */
@ApiTags('console')
@Controller('v1')
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly door: SignInService,
    private readonly people: MeService,
  ) {}

  @Post('sessions')
  @MayAnswer(401, 429)
  @Allow('public')
  @ApiCreatedResponse({ type: Me })
  async signIn(
    @Body() given: SignIn,
    @MaybeSession() before: Session | null,
    @CurrentCaller() caller: Caller,
  ): Promise<Me> {
    return this.people.of(await this.door.signIn(given, before, caller));
  }

  @Get('sessions')
  @MayAnswer(401)
  @Allow('public')
  @ApiOkResponse({ type: SessionList })
  list(@CurrentSession() session: Session): Promise<SessionList> {
    return this.sessions.list(session);
  }

  @Post('sessions/current/choose-post')
  @MayAnswer(401)
  @HttpCode(200)
  @Allow('public')
  @ApiOkResponse({ type: Me })
  async choosePost(@CurrentSession() session: Session, @Body() { postId }: ChoosePost): Promise<Me> {
    return this.people.of(await this.sessions.choosePost(session, postId));
  }

  @Delete('sessions/current')
  @MayAnswer(401)
  @HttpCode(204)
  @Allow('public')
  async signOut(@CurrentSession() session: Session, @CurrentCaller() caller: Caller): Promise<void> {
    await this.sessions.end(session.accountId, session.sessionId);
    caller.setCookie(null);
  }

  @Delete('sessions/:id')
  @MayAnswer(401)
  @HttpCode(204)
  @Allow('public')
  revoke(@CurrentSession() session: Session, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.sessions.end(session.accountId, id);
  }

  @Get('me')
  @MayAnswer(401)
  @Allow('public')
  @ApiOkResponse({ type: Me })
  me(@CurrentSession() session: Session): Promise<Me> {
    return this.people.of(session);
  }

  /** Seals the drafts of this account in the browser; the page keeps it in memory only. */
  @Get('me/draft-key')
  @MayAnswer(401)
  @Header('cache-control', 'no-store')
  @Allow('public')
  @ApiOkResponse({ type: DraftKey })
  draftKey(@CurrentSession() session: Session): Promise<DraftKey> {
    return this.people.draftKey(session);
  }

  @Post('me/password')
  @MayAnswer(401, 429)
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
