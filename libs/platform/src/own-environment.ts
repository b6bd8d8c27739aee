import type { Environment } from './config.js';

/**
 * Returns what one service reads of an environment that several share: `PORT_INTAKE` is the PORT of intake, and takes
 * precedence over PORT.
 */
export function ownEnvironment(env: Environment, service: string): Environment {
  const suffix = `_${service.toUpperCase()}`;
  const own = Object.entries(env)
    .filter(([name]) => name.endsWith(suffix))
    .map(([name, value]) => [name.slice(0, -suffix.length), value] as const);
  return { ...env, ...Object.fromEntries(own) };
}
