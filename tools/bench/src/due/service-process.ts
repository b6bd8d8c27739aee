import { deadlineService } from '@cau-noi/deadline';
import { escalationService } from '@cau-noi/escalation';
import { Clock, type Running, start, type ServiceDefinition } from '@cau-noi/platform';

/** Parameters of a process of services: which, where, and how far business time is ahead of the wall clock. */
export type Orders = { services: readonly Order[]; brokers: string; prefix: string; aheadMs: number };
export type Order = { name: ServiceName; databaseUrl: string };
export type ServiceName = 'deadline' | 'escalation';

/** Goes like the machine's own, so that timers run by themselves, at another time. */
class ShiftedClock extends Clock {
  constructor(private readonly aheadMs: number) {
    super();
  }

  now(): Date {
    return new Date(Date.now() + this.aheadMs);
  }
}

const definitions: Record<ServiceName, ServiceDefinition> = {
  deadline: deadlineService as ServiceDefinition,
  escalation: escalationService as ServiceDefinition,
};

process.once('message', ({ services, aheadMs, brokers, prefix }: Orders) => {
  const common = { KAFKA_BROKERS: brokers, TOPIC_PREFIX: prefix, LOG_LEVEL: 'error', JWKS: '{"keys":[]}' };
  const starting = services.map(({ name, databaseUrl }) =>
    start(definitions[name], { env: { ...common, DATABASE_URL: databaseUrl }, clock: new ShiftedClock(aheadMs) }),
  );
  run(starting).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});

/** Runs until it is asked to stop. */
async function run(starting: readonly Promise<Running>[]): Promise<void> {
  const running = await Promise.all(starting);
  process.send?.({ urls: running.map(({ url }) => url) });
  const close = (): Promise<unknown> => Promise.all(running.map((service) => service.close()));
  process.once('message', () => void close().then(() => process.exit(0)));
  process.once('disconnect', () => process.exit(1)); // the bench has gone
}
