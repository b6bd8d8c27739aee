import type { FastifyRequest } from 'fastify';
import type { Clock } from './clock.js';
import type { Role } from './permissions.js';

/** Who is acting: an account, through the post it chose. No name: only the accounts and the directory hold it. */
export type Actor = { accountId: string; officerId: string; postId: string; unitId: string; role: Role };

/** The request with what the platform adds before a route sees it. */
export type PlatformRequest = FastifyRequest & { clock: Clock; actor: Actor | null };
