import { environment, type ServiceConfig } from './config.js';
import { ownEnvironment } from './own-environment.js';
import { runServices } from './run-services.js';
import type { ServiceDefinition } from './service.js';

/** Entry of a process that runs one service until it gets a signal or its supervisor is gone. */
export function main<C extends ServiceConfig>(definition: ServiceDefinition<C>): void {
  runServices([{ definition, env: ownEnvironment(environment(), definition.name) }]);
}
