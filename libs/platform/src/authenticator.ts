import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JSONWebKeySet,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';
import type { FastifyRequest } from 'fastify';
import type { Actor } from './actor.js';
import type { ServiceConfig } from './config.js';
import { roles, type Role } from './permissions.js';
import { NotReady, Unauthenticated } from './problems.js';

/** Who signs access tokens (`iss`). */
export const issuer = 'cau-noi';
/** For whom they are (`aud`). */
export const audience = 'cau-noi-services';

/**
 * Identifies who sends a request. A service with another way (by cookie) provides this class; all others take bearer
 * tokens.
 */
export abstract class Authenticator {
  /** Returns null when the request names nobody; throws Unauthenticated when its credentials are not valid. */
  abstract actorOf(request: FastifyRequest): Actor | null | Promise<Actor | null>;
}

/** Access tokens: ES256, signed by the console, checked against its published keys. Lifetimes go by the wall clock. */
export class BearerTokens extends Authenticator {
  private readonly keys: JWTVerifyGetKey | undefined;
  private readonly known = new Map<string, { actor: Actor; endsAt: number }>();

  constructor(
    config: Pick<ServiceConfig, 'JWKS' | 'JWKS_URL'>,
    private readonly remember = 10_000,
  ) {
    super();
    if (config.JWKS) this.keys = createLocalJWKSet(JSON.parse(config.JWKS) as JSONWebKeySet);
    else if (config.JWKS_URL) this.keys = createRemoteJWKSet(new URL(config.JWKS_URL), { cooldownDuration: 1000 });
  }

  actorOf(request: FastifyRequest): Actor | null | Promise<Actor | null> {
    const header = request.headers.authorization;
    if (header === undefined) return null;
    const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(header)?.[1];
    if (!token) throw new Unauthenticated();
    const known = this.known.get(token);
    if (known && known.endsAt > Date.now()) return known.actor;
    return this.verify(token);
  }

  private async verify(token: string): Promise<Actor> {
    this.known.delete(token);
    if (!this.keys) throw new Unauthenticated();
    const payload = await this.payloadOf(token, this.keys);
    const actor = actorIn(payload);
    this.keep(token, { actor, endsAt: (payload.exp ?? 0) * 1000 });
    return actor;
  }

  private async payloadOf(token: string, keys: JWTVerifyGetKey): Promise<JWTPayload> {
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        algorithms: ['ES256'],
        issuer,
        audience,
        requiredClaims: ['sub', 'exp'],
      });
      if ((protectedHeader.typ ?? 'JWT').toUpperCase() !== 'JWT') throw new Unauthenticated();
      return payload;
    } catch (error) {
      throw isTokenAtFault(error) ? new Unauthenticated() : new NotReady();
    }
  }

  /** The oldest leave first; a token that is still valid is simply verified again. */
  private keep(token: string, entry: { actor: Actor; endsAt: number }): void {
    if (this.known.size >= this.remember) {
      for (const oldest of this.known.keys()) {
        this.known.delete(oldest);
        if (this.known.size < this.remember * 0.9) break;
      }
    }
    this.known.set(token, entry);
  }
}

/** Everything but failing to fetch the keys. */
function isTokenAtFault(error: unknown): boolean {
  if (error instanceof Unauthenticated) return true;
  if (!(error instanceof errors.JOSEError)) return false;
  const isFetching =
    error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid || error.code === 'ERR_JOSE_GENERIC';
  return !isFetching;
}

function actorIn(payload: JWTPayload): Actor {
  const { sub, officer, post, unit, role } = payload;
  const isWhole =
    [sub, officer, post, unit].every((id) => typeof id === 'string' && id !== '') && roles.includes(role as Role);
  if (!isWhole) throw new Unauthenticated();
  return {
    accountId: sub as string,
    officerId: officer as string,
    postId: post as string,
    unitId: unit as string,
    role: role as Role,
  };
}
