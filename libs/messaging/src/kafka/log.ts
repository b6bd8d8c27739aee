import type { Logger } from '@cau-noi/platform';
import { logLevel, type logCreator } from 'kafkajs';

/** Harmless lines that kafkajs writes as errors: coordinators that load, groups that rebalance, connections that it opens again. */
const noise = [
  /coordinator is loading/i,
  /coordinator is not available/i,
  /not the correct coordinator/i,
  /group is rebalancing/i,
  /does not host this topic-partition/i,
  /There is no leader for this topic-partition/i,
  /not the leader for that topic-partition/i,
  /Connection (error|timeout)/i,
  /Limiting retries for the idempotent producer/i,
  /Failed to connect to (seed )?broker/i,
  /Topic creation errors/i,
  /^Crash: /,
  /Failed to find group coordinator/i, // logged by the consumer itself, once per outage
];

/** Passes kafkajs's lines to the service's logger; harmless ones go to debug. */
export const logThrough =
  (logger: Logger): logCreator =>
  () =>
  ({ namespace, level, log }) => {
    const said = [log.message, log['error']].filter((part) => typeof part === 'string').join(': ');
    const fields = { kafka: namespace, groupId: log['groupId'] as unknown };
    if (level === logLevel.ERROR && !noise.some((pattern) => pattern.test(said))) logger.error(fields, said);
    else if (level === logLevel.WARN && !noise.some((pattern) => pattern.test(said))) logger.warn(fields, said);
    else logger.debug(fields, said);
  };
