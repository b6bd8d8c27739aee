import type { IncomingMessage } from 'node:http';
import { Injectable } from '@nestjs/common';
import { Authenticator, BearerTokens, type Actor } from '@cau-noi/platform';
import type { FastifyRequest } from 'fastify';
import type { Session } from './session.js';

/** How a request came through the gateway. */
export type SessionContext = { address: string; hasTls: boolean; session: Session | null };

const contexts = new WeakMap<IncomingMessage, SessionContext>();

/** Called by the gateway alone: nothing that a client sends can set the context of its request. */
export const cameIn = (request: IncomingMessage, context: SessionContext): void => void contexts.set(request, context);

/** The context of a request; one that came by the inner port has no session. */
export const contextOf = (request: IncomingMessage): SessionContext =>
  contexts.get(request) ?? { address: request.socket.remoteAddress ?? '', hasTls: false, session: null };

/** Requests through the gateway are authenticated by their session; other programs send a token to the inner port. */
@Injectable()
export class SessionAuthenticator extends Authenticator {
  constructor(private readonly tokens: BearerTokens) {
    super();
  }

  actorOf(request: FastifyRequest): Actor | null | Promise<Actor | null> {
    const { session } = contextOf(request.raw);
    return session ? session.actor : this.tokens.actorOf(request);
  }
}
