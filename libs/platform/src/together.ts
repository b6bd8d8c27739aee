// Entry of a process of several services: node libs/platform/dist/together.js services/intake/dist/definition.js …
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { environment } from './config.js';
import { ownEnvironment } from './own-environment.js';
import { runServices } from './run-services.js';
import type { ServiceDefinition } from './service.js';

/** The one definition that a module exports. */
async function definitionIn(file: string): Promise<ServiceDefinition> {
  const found = (await import(pathToFileURL(resolve(file)).href)) as Record<string, ServiceDefinition>;
  const [definition, ...more] = Object.values(found);
  if (!definition || more.length > 0) throw new Error(`${file} must export the definition of one service`);
  return definition;
}

const definitions = await Promise.all(process.argv.slice(2).map(definitionIn));
runServices(definitions.map((definition) => ({ definition, env: ownEnvironment(environment(), definition.name) })));
