import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { RuleBroken, textOfFile } from '@cau-noi/rules';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isCleanText, shownText, uncleanParameter } from './clean-text.js';
import type { Clock } from './clock.js';
import type { Logger } from './logger.js';
import type { Metrics } from './metrics.js';
import { answerProblem } from './problem.filter.js';
import { type BodyLimits, publicBody } from './body-limit.js';
import { readJson, uncleanText } from './json-body.js';
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
    requestTimeout: 60_000, // time to receive the request, not to respond
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      answerProblem(request, reply, error, logger),
    routerOptions: { maxParamLength: 500 },
  });

/** Sets up which bodies are taken, which texts are refused, and one measurement per response. */
export function furnish(
  app: NestFastifyApplication,
  { clock, logger, metrics, limits }: { clock: Clock; logger: Logger; metrics: Metrics; limits: BodyLimits },
): void {
  const server: FastifyInstance = app.getHttpAdapter().getInstance();
  takeBodies(server);
  limitBodies(server, limits);
  server.decorateRequest('actor', null);
  server.decorateRequest('clock', { getter: () => clock });
  server.addHook('onRequest', (request, _reply, done) => {
    if (request.raw.url!.split('&', mostParameters + 2).length > mostParameters + 1) return done(tooManyParameters());
    const field = uncleanField(request);
    done(field === undefined ? undefined : uncleanText(field));
  });
  server.addHook('onResponse', (request, reply, done) => {
    record(request, reply, logger, metrics);
    done();
  });
}

function takeBodies(server: FastifyInstance): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body: Buffer, done) => {
    const read = attempt(() => (body.length === 0 ? undefined : readJson(body)));
    if (read.error) done(read.error);
    else done(null, read.value);
  });
  server.addContentTypeParser('text/csv', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    const charset = /;\s*charset="?([^\s";]{1,40})/i.exec(request.headers['content-type'] ?? '')?.[1];
    const read = attempt(() => textOfFile(body, charset));
    if (read.value === undefined) done(notText(read.error));
    else takeText(read.value, done);
  });
}

/** Before a route is registered, each with its own limit: a body beyond it is not even read. */
function limitBodies(server: FastifyInstance, limits: BodyLimits): void {
  server.addHook('onRoute', (route) => {
    const [method] = [route.method].flat();
    route.bodyLimit = limits.get(`${method} ${route.url}`) ?? publicBody;
  });
}

function attempt<T>(work: () => T): { value?: T; error?: Error } {
  try {
    return { value: work() };
  } catch (error) {
    return { error: error as Error };
  }
}

const takeText = (text: string, done: (error: Error | null, body?: string) => void): void =>
  isCleanText(text) ? done(null, shownText(text)) : done(uncleanText(''));

/** For a file in another encoding, reports what to do like for any other field. */
const notText = (error: Error | undefined): Error | null =>
  error instanceof RuleBroken
    ? new InvalidInput([{ field: 'body', code: error.code, text: error.text }], error.text)
    : (error ?? null);

/** More parameters than any route knows. */
const mostParameters = 60;

/** Finds where the address has a text that PostgreSQL could not store or that is no text at all. */
const uncleanField = ({ params, query }: FastifyRequest): string | undefined =>
  uncleanParameter(params) ?? uncleanParameter(query);

const tooManyParameters = (): InvalidInput =>
  new InvalidInput([
    {
      field: 'query',
      code: 'too-many-names',
      text: {
        vi: 'Đường dẫn có quá nhiều tham số. Chỉ gửi các tham số cần thiết.',
        en: 'The address has too many parameters. Send only what is needed.',
      },
    },
  ]);

/** Slower responses are logged. */
const slowMs = 1_000;

/**
 * Measures every response; ordinary ones are logged only at level debug. Uses the template of the route, never the
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
