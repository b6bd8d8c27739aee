import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { Actor, PlatformRequest } from './actor.js';
import { ALLOW, type Need } from './allow.js';
import type { Authenticator } from './authenticator.js';
import { permissions, type Role } from './permissions.js';
import { Forbidden, Unauthenticated } from './problems.js';

/** Lets a request through only if the route's `@Allow` permits it. */
export class AccessGuard implements CanActivate {
  constructor(private readonly authenticator: Authenticator) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const need = Reflect.getMetadata(ALLOW, context.getHandler()) as Need[] | undefined;
    if (!need) throw new Forbidden(); // start() refuses such a route; this holds should one be added later
    if (need.includes('public')) return true; // also with a token that has ended: signing in again must work
    const request = context.switchToHttp().getRequest<PlatformRequest>();
    const found = this.authenticator.actorOf(request);
    if (found instanceof Promise) return found.then((actor) => admit(request, actor, need));
    return admit(request, found, need);
  }
}

function admit(request: PlatformRequest, actor: Actor | null, need: Need[]): boolean {
  request.actor = actor;
  if (!actor) throw new Unauthenticated();
  if (need.includes('signed-in') || need.some((one) => isGranted(one, actor.role))) return true;
  throw new Forbidden();
}

const isGranted = (need: Need, role: Role): boolean =>
  need !== 'public' && need !== 'signed-in' && (permissions[need] as readonly Role[]).includes(role);
