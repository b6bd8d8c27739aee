import { deadlineService } from '@cau-noi/deadline';
import { Progress } from '@cau-noi/messaging';
import { start } from '@cau-noi/platform';
import type { Begin } from './contestant.js';
import { prefix, topic } from './register.js';

/** The group of its consumers. */
export const serviceGroup = `${prefix}${deadlineService.name}`;

/** What the service is started with. */
export const environmentOf = (databaseUrl: string, brokers: string): Record<string, string> => ({
  DATABASE_URL: databaseUrl,
  KAFKA_BROKERS: brokers,
  TOPIC_PREFIX: prefix,
  LOG_LEVEL: 'error',
  JWKS: '{"keys":[]}',
});

/** `deadline` as it is. */
export const begin: Begin = async ({ databaseUrl, brokers }) => {
  const service = await start(deadlineService, { env: environmentOf(databaseUrl, brokers) });
  const progress = service.get(Progress);
  const count = (): number => {
    let sum = 0;
    for (const [place, next] of progress.consumed()) if (place.startsWith(`${topic}/`)) sum += next;
    return sum;
  };
  return { count, stop: service.close };
};
