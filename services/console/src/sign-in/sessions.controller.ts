import { Body, Controller, Delete, Get, Header, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, MayAnswer } from '@cau-noi/platform';
import { DraftKey } from '../personal/draft-key.view.js';
import { MeService } from '../personal/me.service.js';
import { Me } from '../personal/me.view.js';
import { CurrentCaller, CurrentSession, MaybeSession, type Caller } from '../sessions/session.input.js';
import type { Session } from '../sessions/session.js';
import { SessionList } from '../sessions/session.view.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { ChangePassword, ChoosePost, SignIn } from './sign-in.input.js';
import { SignInService } from './sign-in.service.js';

/** By cookie: a session is open before a post is chosen, so these routes do not require one. */
@ApiTags('console')
@Controller('v1')
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly signing: SignInService,
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
    return this.people.of(await this.signing.signIn(given, before, caller));
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
    return this.signing.changePassword(session, { current: currentPassword, next: newPassword }, caller);
  }
}
