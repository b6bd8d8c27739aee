import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { Unauthenticated } from '@cau-noi/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { browserCookieOf, browserIn, sessionCookieOf } from './cookies.js';
import { contextOf } from './session-context.service.js';
import type { Session } from './session.js';

const requestOf = (context: ExecutionContext): FastifyRequest => context.switchToHttp().getRequest<FastifyRequest>();

/** The session of the request. Codes: `session-ended`. */
export const CurrentSession = createParamDecorator((_: unknown, context: ExecutionContext): Session => {
  const { session } = contextOf(requestOf(context).raw);
  if (!session) throw new Unauthenticated();
  return session;
});

/** The session of the request, or null. */
export const MaybeSession = createParamDecorator(
  (_: unknown, context: ExecutionContext): Session | null => contextOf(requestOf(context).raw).session,
);

/** Who sends the request: the address failures are counted for, and how to set what the browser keeps. */
export type Caller = {
  address: string;
  agent: string | null;
  retryAfter(seconds: number): void;
  /** Null takes the cookie away. */
  setCookie(token: string | null): void;
  /** The token the browser has stored since an earlier sign-in; null when none. */
  browser: string | null;
  knowAgain(browser: string): void;
};

/** The caller, as a sign-in needs it. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const request = requestOf(context);
  const reply = context.switchToHttp().getResponse<FastifyReply>();
  const { address, hasTls } = contextOf(request.raw);
  return {
    address,
    agent: request.headers['user-agent']?.slice(0, 200) ?? null,
    retryAfter: (seconds) => void reply.header('retry-after', String(seconds)),
    setCookie: (token) => void reply.header('set-cookie', sessionCookieOf(token, hasTls)),
    browser: browserIn(request.raw),
    knowAgain: (browser) => void reply.header('set-cookie', browserCookieOf(browser, hasTls)),
  };
});
