export { startKafka, type KafkaOptions, type LocalKafka } from './kafka.ts';
export { startPostgres, type LocalPostgres, type PostgresOptions } from './postgres.ts';
export { PlainProblem } from './plain-problem.ts';
export { freePorts, isOpen } from './ports.ts';
export { testServers, type TestServers } from './test-servers.ts';
export { sharedTestServers } from './shared-test-servers.ts';
