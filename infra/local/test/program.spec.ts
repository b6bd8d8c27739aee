import { logLevels } from '../src/log-levels.ts';
import { processGroups } from '../src/process-groups.ts';
import { programOf } from '../src/program.ts';
import { databaseName, kafkaLogin, serviceNames, type ServiceName } from '../src/service-table.ts';

const common = {
  root: '/project',
  data: '/data',
  levels: logLevels({ CAU_NOI_LOG_LEVEL_INTAKE: 'debug' }),
  tls: {},
  around: {
    brokers: '127.0.0.1:1',
    kafkaLogin: (service: ServiceName) => kafkaLogin(service, `secret of ${service}`),
    topicPrefix: '',
    databaseUrl: (owner: ServiceName | 'vault') => `postgres://${databaseName(owner)}@127.0.0.1/${databaseName(owner)}`,
    innerUrl: (service: ServiceName) => `http://127.0.0.1:${4000 + serviceNames.indexOf(service)}`,
    publicPort: 8080,
    vaultKeyFile: '/data/vault.key',
    signingKeyFile: '/data/signing.pem',
    setupLinkFile: '/data/setup-link',
    isDemonstration: true,
  },
};
const programs = (processes: string) =>
  processGroups({ CAU_NOI_PROCESSES: processes }).map((group) => programOf(group, common));

describe('how a process of services is started', () => {
  it('runs one service by its own main', () => {
    expect(programs('6').map(({ script, args }) => [script, ...args])).toEqual(
      serviceNames.map((name) => [`/project/services/${name}/dist/main.js`]),
    );
  });

  it('runs several by the program that runs services together', () => {
    expect(programs('2').map(({ script, args }) => [script, ...args])).toEqual(
      [
        ['console', 'intake', 'routing', 'directory'],
        ['deadline', 'escalation'],
      ].map((group) => [
        '/project/libs/platform/dist/together.js',
        ...group.map((name) => `/project/services/${name}/dist/definition.js`),
      ]),
    );
  });

  it.each(serviceNames)('tells %s the same in either form, and what is its own to nobody else', (name) => {
    const suffix = `_${name.toUpperCase()}`;
    const alone = programs('6').find(({ services }) => services.includes(name))?.env ?? {};
    const shared = programs('2').find(({ services }) => services.includes(name))?.env ?? {};
    const own = ['DATABASE_URL', 'KAFKA_SASL_USERNAME', 'KAFKA_SASL_PASSWORD', 'PORT', 'LOG_LEVEL'];
    for (const variable of [
      ...own,
      'KAFKA_BROKERS',
      'JWKS_URL',
      'VAULT_KEY_FILE',
      'DEMO_ACCOUNTS_FILE',
      'SERVICE_URLS',
    ])
      expect([variable, shared[`${variable}${suffix}`]]).toEqual([variable, alone[variable]]);
    expect(own.filter((variable) => variable !== 'LOG_LEVEL' && variable in shared)).toEqual([]);
  });
});
