import { environment, type ServiceConfig } from './config.js';
import { createLogger, knownLevel, type Logger } from './logger.js';
import type { ServiceDefinition } from './service.js';
import { type Running, start } from './start.js';

/** The entry of a process that runs one service until it is told to stop or its supervisor is gone. */
export function main<C extends ServiceConfig>(definition: ServiceDefinition<C>): void {
  const env = environment();
  const logger = createLogger(definition.name, knownLevel(env['LOG_LEVEL']));
  const starting = start(definition, { env });
  const stopOn = (reason: string): void => void stop(starting, reason, logger);
  process.on('SIGTERM', () => stopOn('SIGTERM'));
  process.on('SIGINT', () => stopOn('SIGINT'));
  process.on('disconnect', () => stopOn('supervisor gone'));
  process.on('uncaughtException', (error) => fail(error, logger));
  process.on('unhandledRejection', (error) => fail(error, logger));
  starting.then(
    ({ url }) => {
      logger.info({ url }, 'ready');
      process.send?.({ type: 'ready', url }, () => undefined); // a supervisor that left shows as 'disconnect'
    },
    (error: unknown) => fail(error, logger, reasonOf(error)),
  );
}

/** A database's message may quote rows; those of configuration and wiring are ours. */
const reasonOf = (error: unknown): string | undefined =>
  error instanceof Error && !('driverError' in error) && !('severity' in error) ? error.message : undefined;

let isStopping = false;

async function stop(starting: Promise<Running>, reason: string, logger: Logger): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  logger.info({ reason }, 'stopping');
  setTimeout(() => process.exit(1), 6000).unref(); // a start that hangs must not keep the process
  const running = await starting.catch(() => undefined);
  await running?.close();
  process.exit(0);
}

/** Node's own report of a crash would print the whole error, and with it what people wrote. */
function fail(error: unknown, logger: Logger, why?: string): void {
  logger.error({ err: error, ...(why !== undefined && { why }) }, 'stopped by an error');
  process.exit(1);
}
