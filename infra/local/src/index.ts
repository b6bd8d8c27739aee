export { startKafka, type KafkaOptions, type LocalKafka } from './kafka.ts';
export { startPostgres, type LocalPostgres, type PostgresOptions } from './postgres.ts';
export { freePorts } from './ports.ts';
export { sharedTestServers } from './shared-test-servers.ts';
export { shiftMs, shiftTime } from './shifted-time.ts';
export { processGroups } from './process-groups.ts';
export { flagsFor } from './service-process.ts';
