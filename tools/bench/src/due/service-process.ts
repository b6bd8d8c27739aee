import { deadlineService } from '@cau-noi/deadline';
import { escalationService } from '@cau-noi/escalation';
import { Clock, start, type ServiceDefinition } from '@cau-noi/platform';

/** What the process of a service is told: which one, where, and how far business time is ahead of the wall clock. */
export type Orders = { name: ServiceName; databaseUrl: string; brokers: string; prefix: string; aheadMs: number };
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

process.once('message', ({ name, databaseUrl, brokers, prefix, aheadMs }: Orders) => {
  run(name, aheadMs, {
    DATABASE_URL: databaseUrl,
    KAFKA_BROKERS: brokers,
    TOPIC_PREFIX: prefix,
    LOG_LEVEL: 'error',
    JWKS: '{"keys":[]}',
  }).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});

/** Runs until it is told to stop. */
async function run(name: ServiceName, aheadMs: number, env: Record<string, string>): Promise<void> {
  const service = await start(definitions[name], { env, clock: new ShiftedClock(aheadMs) });
  process.send?.({ url: service.url });
  process.once('message', () => void service.close().then(() => process.exit(0)));
  process.once('disconnect', () => process.exit(1)); // the bench has gone
}
