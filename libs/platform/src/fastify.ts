import { randomUUID } from 'node:crypto';
import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { uncleanPath } from './clean-text.js';
import type { Clock } from './clock.js';
import type { Logger } from './logger.js';
import type { Metrics } from './metrics.js';
import { answerProblem } from './problem.filter.js';
import { InvalidInput } from './problems.js';

/** The trace of W3C's traceparent when the caller has one, else a new one. */
function traceOf(headers: Record<string, string | string[] | undefined>): string {
  const parent = headers['traceparent'];
  const found = typeof parent === 'string' ? /^[0-9a-f]{2}-([0-9a-f]{32})-/.exec(parent) : null;
  return found?.[1] ?? randomUUID().replaceAll('-', '');
}

/** Fastify as every service runs it: no body is parsed before `furnish`, every refusal is a problem+json. `bodyLimit` in bytes. */
export const createAdapter = (bodyLimit: number, logger: Logger): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit,
    logger: false,
    skipMiddie: true,
    genReqId: (raw: IncomingMessage) => traceOf(raw.headers),
    forceCloseConnections: 'idle',
    requestTimeout: 60_000, // to arrive, not to be answered
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      answerProblem(request, reply, error, logger),
    routerOptions: { maxParamLength: 500 },
  });

/** What bodies are taken, what texts are refused, and one measurement per answer. */
export function furnish(
  app: NestFastifyApplication,
  { clock, logger, metrics }: { clock: Clock; logger: Logger; metrics: Metrics },
): void {
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  takeBodies(server);
  server.decorateRequest('actor', null);
  server.decorateRequest('clock', { getter: () => clock });
  server.addHook('preValidation', (request, _reply, done) => {
    const field = uncleanField(request);
    done(field === undefined ? undefined : uncleanText(field));
  });
  server.addHook('onResponse', (request, reply, done) => {
    record(request, reply, logger, metrics);
    done();
  });
}

function takeBodies(server: FastifyInstance): void {
  const parseJson = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    if (body.length === 0) return done(null, undefined);
    if (!isUtf8(body)) return done(notJson());
    void parseJson(request, body.toString('utf8'), (error, value) => (error ? done(notJson()) : done(null, value)));
  });
  server.addContentTypeParser('text/csv', { parseAs: 'buffer' }, (_request, body: Buffer, done) =>
    isUtf8(body) ? done(null, body.toString('utf8')) : done(uncleanText('body')),
  );
}

const notJson = (): InvalidInput =>
  new InvalidInput([], {
    vi: 'Nội dung gửi lên không phải JSON hợp lệ (UTF-8).',
    en: 'The body is not valid JSON (UTF-8).',
  });

/** Where a text stands that PostgreSQL could not store or that is no text at all. */
function uncleanField(request: FastifyRequest): string | undefined {
  return uncleanPath(request.params) ?? uncleanPath(request.query) ?? uncleanPath(request.body);
}

const uncleanText = (field: string): InvalidInput =>
  new InvalidInput([
    {
      field: field === '' ? 'body' : field.slice(0, 200),
      code: 'unclean-text',
      text: {
        vi: 'Có ký tự không hợp lệ. Gõ lại mục này.',
        en: 'Contains characters that are no text. Type it again.',
      },
    },
  ]);

/** An answer that took longer stands in the log. */
const slowMs = 1_000;

/**
 * Every answer is measured; the ordinary ones stand in the log only at level debug. The template of the route, never the
 * address: queries may carry what people typed.
 */
function record(request: FastifyRequest, reply: FastifyReply, logger: Logger, metrics: Metrics): void {
  const route = `${request.method} ${request.routeOptions.url ?? '(unknown)'}`;
  const ms = reply.elapsedTime;
  metrics.http.observe({ route, status: reply.statusCode }, ms / 1000);
  const line = { route, status: reply.statusCode, ms: Math.round(ms * 10) / 10, trace: request.id };
  if (reply.statusCode >= 500 || ms >= slowMs) logger.info(line, 'request');
  else logger.debug(line, 'request');
}
