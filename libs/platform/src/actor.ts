import type { FastifyRequest } from 'fastify';
import type { Clock } from './clock.js';
import type { Role } from './permissions.js';

/** Who is acting: an account, through the post it chose. No name: that stays with the accounts and the directory. */
export type Actor = { accountId: string; officerId: string; postId: string; unitId: string; role: Role };

/** What the platform hangs on a request before a route sees it. */
export type PlatformRequest = FastifyRequest & { clock: Clock; actor: Actor | null };
