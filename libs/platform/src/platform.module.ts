import { type DynamicModule, type Provider } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ApiDocument } from './api-document.js';
import { BearerTokens } from './authenticator.js';
import { Clock } from './clock.js';
import { ServiceConfig } from './config.js';
import { HealthController } from './health.controller.js';
import { Logger } from './logger.js';
import { Metrics } from './metrics.js';
import { Readiness } from './readiness.js';
import { SERVICE, type ServiceDefinition } from './service.js';

/** What all parts of one running service share. */
export type Surroundings<C extends ServiceConfig> = {
  definition: ServiceDefinition<C>;
  config: Readonly<C>;
  clock: Clock;
  logger: Logger;
};

class PlatformModule {}

/** Returns the service's module with the platform around it, whose providers are global. */
export function platformModule<C extends ServiceConfig>({
  definition,
  config,
  clock,
  logger,
}: Surroundings<C>): DynamicModule {
  const providers: Provider[] = [
    { provide: SERVICE, useValue: definition },
    { provide: definition.Config, useValue: config },
    { provide: Clock, useValue: clock },
    { provide: Logger, useValue: logger },
    { provide: Metrics, useValue: new Metrics(definition.name) },
    { provide: BearerTokens, useValue: new BearerTokens(config) },
    Readiness,
    ApiDocument,
  ];
  if (!Object.is(definition.Config, ServiceConfig)) providers.push({ provide: ServiceConfig, useValue: config });
  return {
    module: PlatformModule,
    global: true,
    imports: [DiscoveryModule, definition.module],
    controllers: [HealthController],
    providers,
    exports: [...providers.map((provider) => ('provide' in provider ? provider.provide : provider)), DiscoveryModule],
  };
}
