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
};

/** Injects the ServiceDefinition. */
export const SERVICE = Symbol('service');
