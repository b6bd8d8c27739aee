import { join } from 'node:path';
import type { LogLevels } from './log-levels.ts';
import type { ProcessGroup } from './process-groups.ts';
import { serviceEnv, type ServiceName, type Surroundings } from './service-table.ts';
import { namedPostgres } from './test-servers.ts';

/** The parameters of a process of services. */
export type Program = {
  services: ProcessGroup;
  script: string;
  args: readonly string[];
  env: Record<string, string | undefined>;
};

/** What programs of one system have in common; `tls`: certificate files of the public origin, if any. */
export type Common = {
  root: string;
  data: string;
  levels: LogLevels;
  around: Surroundings;
  tls: Record<string, string>;
};

/**
 * One service runs by its own main; several by the program that runs services together, where what is for one alone
 * carries its name behind (`PORT_INTAKE`), as libs/platform reads it.
 */
export function programOf(group: ProcessGroup, common: Common): Program {
  const { root, data, tls } = common;
  const dist = (project: string, file: string): string => join(root, project, 'dist', file);
  const shared = {
    NODE_COMPILE_CACHE: join(data, 'compiled'), // compiled code is cached, so that the next start is quicker
    DATA_FOLDER: data,
    ...(namedPostgres(process.env) && { BACKUP_MAX_AGE_DAYS: '0' }), // backups of one's own server are one's own
    ...inherited(),
    ...tls,
  };
  const [first, ...others] = group;
  if (others.length === 0) {
    const script = dist(`services/${first}`, 'main.js');
    return { services: group, script, args: [], env: { ...shared, ...ownEnv(first, common) } };
  }
  const own = group.flatMap((name) =>
    Object.entries(ownEnv(name, common)).map(([variable, value]) => [`${variable}_${name.toUpperCase()}`, value]),
  );
  return {
    services: group,
    script: dist('libs/platform', 'together.js'),
    args: group.map((name) => dist(`services/${name}`, 'definition.js')),
    env: { ...shared, ...(Object.fromEntries(own) as Record<string, string>) },
  };
}

const ownEnv = (service: ServiceName, { data, levels, around }: Common): Record<string, string> => ({
  ...(around.isDemonstration && service === 'console' && { DEMO_ACCOUNTS_FILE: join(data, 'demo-accounts.json') }),
  ...serviceEnv(service, around),
  LOG_LEVEL: levels[service],
});

/** Services may read their own settings from our environment, but not the login of an administrator of the database. */
function inherited(): Record<string, string | undefined> {
  const isPrivate = (name: string) => /^(DATABASE_URL$|PG|npm_|KAFKA_SASL_(USERNAME|PASSWORD))/.test(name);
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !isPrivate(name)));
}
