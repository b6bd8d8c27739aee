import type { IncomingMessage } from 'node:http';
import { createParamDecorator, Injectable, type ExecutionContext } from '@nestjs/common';
import { Authenticator, BearerTokens, Unauthenticated, type Actor } from '@cau-noi/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { HeldPost } from '../organisation/held-posts.js';

/** Somebody who signed in, with the posts held today and the one acted in. */
export type Session = {
  sessionId: string;
  accountId: string;
  username: string;
  officerId: string;
  officerName: string | null;
  mustChange: boolean;
  posts: HeldPost[];
  acting: HeldPost | null;
  actor: Actor | null;
  /** When it ends at the latest, and unused. */
  endsAt: string;
  idleMinutes: number;
};

/** How a request came through the public door. */
export type WayIn = { address: string; hasTls: boolean; session: Session | null };

const waysIn = new WeakMap<IncomingMessage, WayIn>();

/** The gateway says how a request came in; nothing a client sends can say it. */
export const cameIn = (request: IncomingMessage, wayIn: WayIn): void => void waysIn.set(request, wayIn);

const wayInOf = (request: IncomingMessage): WayIn =>
  waysIn.get(request) ?? { address: request.socket.remoteAddress ?? '', hasTls: false, session: null };

/** At the public door people are known by their session; on the inner port other programs show tokens. */
@Injectable()
export class DoorAuthenticator extends Authenticator {
  constructor(private readonly tokens: BearerTokens) {
    super();
  }

  actorOf(request: FastifyRequest): Actor | null | Promise<Actor | null> {
    const { session } = wayInOf(request.raw);
    return session ? session.actor : this.tokens.actorOf(request);
  }
}

const requestOf = (context: ExecutionContext): FastifyRequest => context.switchToHttp().getRequest<FastifyRequest>();

/** The session of the request. Codes: `session-ended`. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): Session => {
  const { session } = wayInOf(requestOf(context).raw);
  if (!session) throw new Unauthenticated();
  return session;
});

/** The session of the request, or null. */
export const MaybeSession = createParamDecorator(
  (_: unknown, context: ExecutionContext): Session | null => wayInOf(requestOf(context).raw).session,
);

/** Who knocks: the address failures are counted for, and how to tell the browser what follows. */
export type Caller = {
  address: string;
  agent: string | null;
  retryAfter(seconds: number): void;
  /** Null takes the cookie away. */
  setCookie(token: string | null): void;
  /** What the browser was told to remember at an earlier sign-in; null when nothing. */
  browser: string | null;
  knowAgain(browser: string): void;
};

/** Everything a sign-in needs to know of the one who knocks. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const request = requestOf(context);
  const reply = context.switchToHttp().getResponse<FastifyReply>();
  const { address, hasTls } = wayInOf(request.raw);
  return {
    address,
    agent: request.headers['user-agent']?.slice(0, 200) ?? null,
    retryAfter: (seconds) => void reply.header('retry-after', String(seconds)),
    setCookie: (token) => void reply.header('set-cookie', cookieOf(token, hasTls)),
    browser: browserIn(request.raw),
    knowAgain: (browser) => void reply.header('set-cookie', browserCookieOf(browser, hasTls)),
  };
});

export const cookieName = 'cau_noi_session';

/** Over TLS alone, wherever browsers speak it; on the machine itself they take it without. */
const cookieOf = (token: string | null, hasTls: boolean): string =>
  `${cookieName}=${token ?? ''}; Path=/; HttpOnly; SameSite=Strict${hasTls ? '; Secure' : ''}${token === null ? '; Max-Age=0' : ''}`;

const browserCookie = 'cau_noi_browser';

function browserIn({ headers }: IncomingMessage): string | null {
  const found = /(?:^|;\s*)cau_noi_browser=([\w-]{43})(?:;|$)/.exec(headers.cookie ?? '');
  return found?.[1] ?? null;
}

/** Sent where passwords are, and nowhere else; as long as browsers keep a cookie at all. */
const browserCookieOf = (browser: string, hasTls: boolean): string =>
  `${browserCookie}=${browser}; Path=/v1; HttpOnly; SameSite=Strict${hasTls ? '; Secure' : ''}; Max-Age=34560000`;
