import type { Type } from '@nestjs/common';
import type { CustomTransportStrategy } from '@nestjs/microservices';
import type { MigrationInterface } from 'typeorm';
import type { ServiceConfig } from './config.js';

/** Everything the platform needs to know of a service in order to start it. */
export type ServiceDefinition<C extends ServiceConfig = ServiceConfig> = {
  /** Also the group of its consumers and the first word of its events. */
  name: string;
  module: Type;
  Config: new () => C;
  migrations: (new () => MigrationInterface)[];
  entities: Type[];
  /** Token of the strategy that brings events in; built by the service's module. */
  transport?: Type<CustomTransportStrategy>;
  /**
   * Under load, milliseconds from one round of reading events to the next at least (a larger round costs less per
   * event); in quiet times an event is handled at once. What people wait for should rest least.
   */
  restMs?: number;
};

/** Injects the ServiceDefinition. */
export const SERVICE = Symbol('service');
