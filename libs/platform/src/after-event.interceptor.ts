import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyReply } from 'fastify';
import type { Observable } from 'rxjs';
import type { PlatformRequest } from './actor.js';
import { InvalidInput } from './problems.js';
import type { SeenEvents } from './seen-events.js';

/** How long a reader waits for its own write, in milliseconds. */
const patience = 2000;

/** Read your write: a request that names an event (X-After-Event) is answered after it took effect here, or marked X-Stale. */
export class AfterEventInterceptor implements NestInterceptor {
  constructor(private readonly seen: SeenEvents) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> | Promise<Observable<unknown>> {
    const http = context.switchToHttp();
    const eventId = http.getRequest<PlatformRequest>().headers['x-after-event'];
    if (eventId === undefined || eventId === '') return next.handle();
    if (!isUUID(eventId)) {
      throw new InvalidInput([{
        field: 'X-After-Event', code: 'isUuid',
        text: { vi: 'X-After-Event phải là mã sự kiện (UUID).', en: 'X-After-Event must be the id of an event (UUID).' },
      }]);
    }
    return this.wait(eventId as string, http.getResponse<FastifyReply>(), next);
  }

  private async wait(eventId: string, reply: FastifyReply, next: CallHandler): Promise<Observable<unknown>> {
    if (!(await this.seen.waitFor(eventId, patience))) void reply.header('x-stale', 'true');
    return next.handle();
  }
}
