import { Controller, Get, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Actor } from '@cau-noi/platform';
import type { FastifyReply } from 'fastify';
import { MaybeSession } from '../sessions/session.input.js';
import type { Session } from '../sessions/session.js';
import { openStream } from './open-stream.server.js';
import { StreamHub } from './stream-hub.service.js';

@ApiTags('console')
@Controller('v1/stream')
export class StreamController {
  constructor(private readonly hub: StreamHub) {}

  /** Server-sent events: `case-changed`, `queue-changed`, `alert-…`, `day-changed`, `ping`. After a break the page reads again. */
  @Get()
  @Allow('signed-in')
  @ApiProduces('text/event-stream')
  open(@CurrentActor() actor: Actor, @MaybeSession() session: Session | null, @Res() reply: FastifyReply): void {
    openStream(this.hub, reply, { actor, sessionId: session?.sessionId ?? null });
  }
}
