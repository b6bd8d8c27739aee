import type { Environment } from './config.js';
import { createLogger, knownLevel, type Logger, mostTalkative } from './logger.js';
import { becomeNeighbour } from './neighbours.js';
import type { ServiceDefinition } from './service.js';
import { type Running, type StartOptions, start } from './start.js';

/** One service of a process, with the environment that it alone reads. */
export type Housed = { definition: ServiceDefinition; env: Environment };

/**
 * Runs services in this process until it gets a signal or its supervisor is gone. Each has its own configuration,
 * addresses, connections, log lines and metrics; what belongs to the process (signals, errors that nobody caught, the
 * channel to the supervisor) is here, once. They end together: when one fails, the supervisor starts all of them again.
 */
export function runServices(housed: readonly Housed[]): void {
  const levels = housed.map(({ env }) => knownLevel(env['LOG_LEVEL']));
  const loggers = housed.map(({ definition }, at) => createLogger(definition.name, levels[at] ?? 'info'));
  const ofAll = createLogger(housed.map(({ definition }) => definition.name).join('+'), mostTalkative(levels));
  const starting = housed.map(({ definition, env }) => (housed.length > 1 ? settled : start)(definition, { env }));
  const end = ending(starting);
  const stopOn = (reason: string): void => end(0, () => ofAll.info({ reason }, 'stopping'));
  process.on('SIGTERM', () => stopOn('SIGTERM'));
  process.on('SIGINT', () => stopOn('SIGINT'));
  process.on('disconnect', () => stopOn('supervisor gone'));
  process.on('uncaughtException', (error) => crash(error, ofAll));
  process.on('unhandledRejection', (error) => crash(error, ofAll));
  starting.forEach((one, at) => {
    const { name } = housed[at]!.definition;
    const logger = loggers[at]!;
    one.then(
      ({ url }) => logger.info({ url }, 'ready'),
      (error: unknown) =>
        end(1, () => {
          logger.error({ err: error, why: reasonOf(error) }, stopped);
          tell({ type: 'failed', service: name });
        }),
    );
  });
  Promise.all(starting).then(
    (running) => tell({ type: 'ready', urls: running.map(({ url }) => url) }),
    () => undefined, // logged above
  );
}

/**
 * Starts it beside others, which call it without a connection until it stops; pending calls get their response first.
 */
async function settled(definition: ServiceDefinition, options: StartOptions): Promise<Running> {
  const running = await start(definition, options);
  const leave = becomeNeighbour(running);
  return { ...running, close: () => leave().then(() => running.close()) };
}

/** A supervisor that left shows as 'disconnect'. */
const tell = (what: object): void => void process.send?.(what, () => undefined);

/** A database's message may quote rows; those of configuration and wiring are ours. */
const reasonOf = (error: unknown): string | undefined =>
  error instanceof Error && !('driverError' in error) && !('severity' in error) ? error.message : undefined;

/** Ends the process once, whatever comes afterwards: first what was started is closed. `first` is done at once. */
function ending(starting: readonly Promise<Running>[]): (status: number, first: () => void) => void {
  let isEnding = false;
  return (status, first) => {
    if (isEnding) return;
    isEnding = true;
    first();
    setTimeout(() => process.exit(1), 6000).unref(); // a start that hangs must not keep the process
    void Promise.all(starting.map((one) => one.then((running) => running.close()).catch(() => undefined))).then(() =>
      process.exit(status),
    );
  };
}

const stopped = 'stopped by an error';

/** Node's own report of a crash would print the whole error, and with it what people wrote. */
function crash(error: unknown, logger: Logger): void {
  logger.error({ err: error }, stopped);
  process.exit(1);
}
