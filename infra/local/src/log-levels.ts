import { PlainProblem } from './plain-problem.mjs';
import { serviceNames, type ServiceName } from './service-table.ts';

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** The level of each service. */
export type LogLevels = Record<ServiceName, string>;

/** How much each service writes down: CAU_NOI_LOG_LEVEL for all, CAU_NOI_LOG_LEVEL_INTAKE and the like for one. */
export function logLevels(env: Record<string, string | undefined>): LogLevels {
  const level = (service: ServiceName): string => {
    const names = [`CAU_NOI_LOG_LEVEL_${service.toUpperCase()}`, 'CAU_NOI_LOG_LEVEL', 'LOG_LEVEL'];
    const name = names.find((one) => env[one]);
    const given = (name && env[name]) || 'info';
    if (levels.includes(given)) return given;
    throw new PlainProblem(
      `${name} phải là một trong: ${levels.join(', ')}.`,
      `${name} must be one of: ${levels.join(', ')}.`,
    );
  };
  return Object.fromEntries(serviceNames.map((name) => [name, level(name)])) as LogLevels;
}
