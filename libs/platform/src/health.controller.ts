import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Allow } from './allow.js';
import { ApiDocument } from './api-document.js';
import { Metrics } from './metrics.js';
import { Readiness } from './readiness.js';

/** For the supervisor and the operators; reachable on the inner port only. */
@ApiExcludeController()
@Controller()
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
    private readonly document: ApiDocument,
  ) {}

  @Get('health/live')
  @Allow('public')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('health/ready')
  @Allow('public')
  ready(@Res({ passthrough: true }) reply: FastifyReply): { status: 'ready' | 'waiting'; missing: unknown[] } {
    const missing = this.readiness.missing();
    void reply.status(missing.length === 0 ? 200 : 503);
    return { status: missing.length === 0 ? 'ready' : 'waiting', missing };
  }

  @Get('metrics')
  @Allow('public')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  numbers(): Promise<string> {
    return this.metrics.text();
  }

  @Get('openapi.json')
  @Allow('public')
  openapi(): object {
    return this.document.read();
  }
}
