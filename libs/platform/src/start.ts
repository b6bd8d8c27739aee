import 'reflect-metadata';
import type { Abstract, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AccessGuard } from './access.guard.js';
import { AfterEventGuard } from './after-event.guard.js';
import { ApiDocument } from './api-document.js';
import { Authenticator, BearerTokens } from './authenticator.js';
import { type Clock, SystemClock } from './clock.js';
import { type Environment, loadConfig, type ServiceConfig } from './config.js';
import { hasRoom } from './disk.js';
import { createAdapter, furnish } from './fastify.js';
import { createLogger, type Logger } from './logger.js';
import { Metrics } from './metrics.js';
import { describeApi } from './openapi.js';
import { platformModule } from './platform.module.js';
import { ProblemFilter } from './problem.filter.js';
import { Readiness } from './readiness.js';
import { declaredRoutes, refuseUndeclared } from './routes.js';
import { SeenEvents } from './seen-events.js';
import type { ServiceDefinition } from './service.js';
import { createValidationPipe, TextBodyPipe } from './validation.js';

/** A service at work. */
export type Running = {
  app: NestFastifyApplication;
  /** http://127.0.0.1:port, without a slash at the end. */
  url: string;
  /** Anything the service's modules provide, by its token. */
  get<T>(token: Type<T> | Abstract<T> | string | symbol): T;
  /** Finishes the requests under way, then stops; at most five seconds. */
  close(): Promise<void>;
};

/** What a start takes beside the definition: the environment, and a clock other than the system's. */
export type StartOptions = { env: Environment; clock?: Clock };

/** Starts a service: configuration, HTTP and, where the service has a transport, its consumer. */
export async function start<C extends ServiceConfig>(
  definition: ServiceDefinition<C>,
  { env, clock = new SystemClock() }: StartOptions,
): Promise<Running> {
  const config = loadConfig(definition.Config, env);
  const logger = createLogger(definition.name, config.LOG_LEVEL);
  const module = platformModule({ definition, config, clock, logger });
  const app = await NestFactory.create<NestFastifyApplication>(module, createAdapter(config.BODY_LIMIT, logger), {
    logger: false,
    bodyParser: false,
    abortOnError: false,
  });
  try {
    const url = await open(app, { definition, config, clock, logger });
    const close = once(() => stop(app));
    return { app, url, close, get: (token) => app.get(token, { strict: false }) };
  } catch (error) {
    await stop(app);
    throw error;
  }
}

type Parts<C extends ServiceConfig> = {
  definition: ServiceDefinition<C>;
  config: Readonly<C>;
  clock: Clock;
  logger: Logger;
};

async function open<C extends ServiceConfig>(
  app: NestFastifyApplication,
  { definition, config, clock, logger }: Parts<C>,
): Promise<string> {
  const routes = declaredRoutes(app, config.BODY_LIMIT);
  refuseUndeclared(routes);
  const limits = new Map(routes.map(({ address, bodyLimit }) => [address, bodyLimit]));
  furnish(app, { clock, logger, metrics: app.get(Metrics), limits });
  if (config.DATA_FOLDER !== undefined)
    app.get(Readiness).add('disk', hasRoom(config.DATA_FOLDER, config.DISK_FULL_MB));
  app.useGlobalFilters(new ProblemFilter(logger));
  app.useGlobalPipes(createValidationPipe(), new TextBodyPipe());
  app.useGlobalGuards(new AccessGuard(optional(app, Authenticator) ?? app.get(BearerTokens)));
  const seen = optional(app, SeenEvents);
  if (seen) app.useGlobalGuards(new AfterEventGuard(seen)); // after access: a stranger waits for nothing
  app.get(ApiDocument).describe(() => describeApi(app, definition.name, routes));
  if (definition.transport) app.connectMicroservice({ strategy: app.get(definition.transport, { strict: false }) });
  await app.init();
  await app.listen(config.PORT, config.HOST);
  await app.startAllMicroservices();
  return (await app.getUrl()).replace('[::1]', '127.0.0.1');
}

function optional<T>(app: NestFastifyApplication, token: Abstract<T>): T | undefined {
  try {
    return app.get(token, { strict: false });
  } catch {
    return undefined; // Nest has no way to ask
  }
}

/** Connections that are still open after four seconds (a stream to a browser) are cut. */
async function stop(app: NestFastifyApplication): Promise<void> {
  const server = app.getHttpServer() as { closeAllConnections(): void };
  const cut = setTimeout(() => server.closeAllConnections(), 4000);
  const late = Promise.withResolvers<void>();
  const limit = setTimeout(late.resolve, 5000);
  try {
    await Promise.race([app.close(), late.promise]);
  } finally {
    clearTimeout(cut);
    clearTimeout(limit);
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}
