import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyReply } from 'fastify';
import type { PlatformRequest } from './actor.js';
import { InvalidInput } from './problems.js';
import type { SeenEvents } from './seen-events.js';

/** How long a reader waits for its own write, in milliseconds. */
const patience = 2000;

/**
 * Read your write: a request that names an event (X-After-Event) waits until it took effect here, or its response is
 * marked X-Stale. A guard and not an interceptor, because a global interceptor would cost every request an async
 * context and an observable.
 */
export class AfterEventGuard implements CanActivate {
  constructor(private readonly seen: SeenEvents) {}

  canActivate(context: ExecutionContext): true | Promise<true> {
    const http = context.switchToHttp();
    const eventId = http.getRequest<PlatformRequest>().headers['x-after-event'];
    if (eventId === undefined || eventId === '') return true;
    if (!isUUID(eventId)) {
      throw new InvalidInput([
        {
          field: 'X-After-Event',
          code: 'isUuid',
          text: {
            vi: 'X-After-Event phải là mã sự kiện (UUID).',
            en: 'X-After-Event must be the id of an event (UUID).',
          },
        },
      ]);
    }
    return this.wait(eventId as string, http.getResponse<FastifyReply>());
  }

  private async wait(eventId: string, reply: FastifyReply): Promise<true> {
    if (!(await this.seen.waitFor(eventId, patience))) void reply.header('x-stale', 'true');
    return true;
  }
}
