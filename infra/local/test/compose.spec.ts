import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { kafkaUsers } from '../src/kafka-settings.mjs';
import { flagsFor } from '../src/service-process.ts';
import { durableSettings } from '../src/postgres.ts';
import {
  databaseName,
  databaseOwners,
  kafkaLogin,
  serviceEnv,
  serviceNames,
  type Surroundings,
} from '../src/service-table.ts';

type Container = {
  container_name?: string;
  hostname?: string;
  image?: string;
  build?: object;
  pull_policy?: string;
  user?: string;
  read_only?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  stop_grace_period?: string;
  networks?: string[];
  command?: string[];
  environment: Record<string, string>;
  healthcheck?: { test: string[]; interval: string; start_interval: string };
  depends_on?: Record<string, { condition: string }>;
  secrets?: string[];
  volumes?: string[];
  ports?: string[];
};
type Compose = {
  services: Record<string, Container>;
  networks: Record<string, { internal?: boolean } | null>;
  volumes: object;
  secrets: Record<string, { file: string }>;
};

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const compose = parse(read('docker-compose.yml'), { merge: true }) as Compose;
const container = (name: string): Container => compose.services[name] ?? { environment: {} };

const around: Surroundings = {
  brokers: 'kafka:9092',
  kafkaLogin: (service) => kafkaLogin(service, ''),
  topicPrefix: '',
  databaseUrl: (owner) => `postgres://${databaseName(owner)}@postgres/${databaseName(owner)}`,
  innerUrl: (service) => `http://${service}:4000`,
  publicPort: 8080,
  vaultKeyFile: '/run/secrets/vault_key',
  signingKeyFile: '/run/secrets/signing_key',
  setupLinkFile: '/handover/setup-link',
  isDemonstration: false,
};

/** Differs between one machine and containers, where every service has an address of its own. */
const ofContainers = [
  'BACKUP_MAX_AGE_DAYS',
  'BEHIND_TLS_PROXY',
  'DATA_FOLDER',
  'DEMO_ACCOUNTS_FILE',
  'DISK_LOW_MB',
  'KAFKA_SSL',
  'KAFKA_SSL_CA_FILE',
  'NODE_OPTIONS',
  'PUBLIC_HOST',
  'PUBLIC_NAMES',
  'PUBLIC_ORIGIN',
  'PUBLISHED_ON_LOOPBACK',
  'SERVICE',
];

describe('docker-compose.yml', () => {
  it('runs the services of the supervisor, PostgreSQL, Kafka and what prepares them, and nothing else', () => {
    const others = ['broker-setup', 'demonstration', 'kafka', 'postgres'];
    expect(Object.keys(compose.services).sort()).toEqual([...serviceNames, ...others].sort());
    expect([container('postgres').image, container('kafka').image]).toEqual(['postgres:18', 'apache/kafka:4.1.1']);
  });

  it.each(serviceNames)('gives %s the environment that the supervisor gives it', (name) => {
    const given = container(name).environment;
    const own = serviceEnv(name, around);
    const { DATABASE_URL = '', HOST, VAULT_DATABASE_URL = '', DEMONSTRATION, KAFKA_SASL_PASSWORD, ...same } = own;
    expect(
      Object.keys(given)
        .filter((key) => !ofContainers.includes(key))
        .sort(),
    ).toEqual(Object.keys(serviceEnv(name, around)).sort());
    expect(given).toMatchObject(same);
    expect(new URL(given.DATABASE_URL?.replace(/\$\{.*?\}/, 'x') ?? '').pathname).toBe(new URL(DATABASE_URL).pathname);
    expect([KAFKA_SASL_PASSWORD, given.KAFKA_SASL_PASSWORD]).toEqual(['', `\${CAU_NOI_KAFKA_${name.toUpperCase()}}`]);
    expect(given.VAULT_DATABASE_URL === undefined).toBe(VAULT_DATABASE_URL === '');
    expect([HOST, DEMONSTRATION]).not.toEqual([given.HOST, given.DEMONSTRATION]);
  });

  it('builds one image, once', () => {
    const built = Object.entries(compose.services).filter(([, { build }]) => build !== undefined);
    expect(built.map(([name]) => name)).toEqual(['broker-setup']);
    expect(container('broker-setup').build).toEqual({ context: '.', dockerfile: 'infra/docker/Dockerfile' });
  });

  it.each(serviceNames)('runs %s out of the one image, waits for its servers and watches its health', (name) => {
    const { image, pull_policy: pulls, environment, healthcheck, depends_on: waits } = container(name);
    expect([image, pulls, environment['SERVICE']]).toEqual(['cau-noi', 'never', name]);
    expect(environment['NODE_OPTIONS']?.split(' ')).toEqual(flagsFor([name]));
    expect(healthcheck?.test).toEqual(['CMD', 'node', 'health.mjs', '4000']);
    expect(waits).toEqual({
      postgres: { condition: 'service_healthy' },
      'broker-setup': { condition: 'service_completed_successfully' },
    });
    expect(read('infra/docker/Dockerfile')).toContain(`services/${name}`);
  });

  it('looks seldom once a container is healthy, and with words that every engine takes', () => {
    const checks = Object.values(compose.services).flatMap(({ healthcheck }) => healthcheck ?? []);
    expect(checks).toHaveLength(serviceNames.length + 2);
    for (const { test, interval, start_interval: first } of checks) {
      expect([interval, first]).toEqual(['30s', '1s']);
      expect(test.filter((word) => /\s/.test(word))).toEqual([]);
    }
  });

  it.each(Object.keys(compose.services))(
    'lets nothing in %s be written or gain rights, and gives it time to end',
    (name) => {
      const { read_only: isClosed, cap_drop: dropped, security_opt: secured } = container(name);
      expect([isClosed, dropped, secured]).toEqual([true, ['ALL'], ['no-new-privileges:true']]);
      if (container(name).image === 'cau-noi') expect(container(name).user).toBe('node');
      if (container(name).healthcheck) expect(container(name).stop_grace_period).toMatch(/^(30|60)s$/);
    },
  );

  it('has a network for each need; only that of the public origin leads outside', () => {
    const outward = Object.entries(compose.networks).filter(([, network]) => network?.internal !== true);
    expect(outward.map(([name]) => name)).toEqual(['entrance']);
    const on = (network: string): string[] =>
      Object.keys(compose.services).filter((name) => container(name).networks?.includes(network));
    expect(on('entrance')).toEqual(['console']);
    expect(on('databases').sort()).toEqual([...serviceNames, 'postgres'].sort());
    expect(on('events').sort()).toEqual([...serviceNames, 'broker-setup', 'kafka'].sort());
    expect(on('services').sort()).toEqual([...serviceNames, 'demonstration'].sort());
  });

  it('keeps what must survive in volumes and what must stay secret in files', () => {
    expect(container('postgres').volumes).toContain('postgres:/var/lib/postgresql');
    expect(container('kafka').volumes).toEqual([
      'kafka:/var/lib/kafka/data',
      './infra/docker/kafka.sh:/kafka.sh:ro',
      './infra/docker/secrets/kafka:/run/kafka:ro',
    ]);
    expect(Object.keys(compose.volumes).sort()).toEqual(['handover', 'kafka', 'postgres', 'upkeep']);
    expect([container('intake').secrets, container('console').secrets]).toEqual([
      ['kafka_certificate', 'vault_key'],
      ['kafka_certificate', 'signing_key'],
    ]);
    expect(
      [...Object.values(compose.secrets)].every(({ file }) =>
        read('.gitignore').includes(dirname(file).replace(/\/kafka$/, '')),
      ),
    ).toBe(true);
  });

  it('shows the disk of the volumes and the last backup to whom operators are told by, for reading alone', () => {
    const { environment, volumes } = container('escalation');
    expect(volumes).toEqual(['upkeep:/upkeep:ro']);
    expect(environment).toMatchObject({
      DATA_FOLDER: '/upkeep',
      DISK_LOW_MB: '${DISK_LOW_MB:-500}',
      BACKUP_MAX_AGE_DAYS: '${BACKUP_MAX_AGE_DAYS:-7}',
    });
    expect(container('demonstration').volumes).toContain('upkeep:/upkeep');
    expect(read('infra/docker/Dockerfile')).toMatch(/mkdir -p .*\/upkeep .*chown node:node .*\/upkeep/);
  });

  it.each(serviceNames)('lets %s come to the broker as itself, by TLS', (name) => {
    expect(kafkaUsers).toContain(name);
    expect(container(name).environment).toMatchObject({ KAFKA_SASL_USERNAME: name, KAFKA_SSL: 'true' });
    expect(container(name).secrets).toContain('kafka_certificate');
  });

  it.each(serviceNames)('lets there be more than one %s, reached by its name', (name) => {
    const { container_name: own, hostname, ports = [] } = container(name);
    expect([own, hostname]).toEqual([undefined, undefined]);
    // a range in the variable gives each a port; the origin can then be set apart from it
    for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\$\{CAU_NOI_PORT:-8080\}:8080$/);
    const origin = container(name).environment['PUBLIC_ORIGIN'];
    if (ports.length > 0) expect(origin).toBe('${CAU_NOI_ORIGIN:-http://127.0.0.1:${CAU_NOI_PORT:-8080}}');
  });

  it('opens one port, to this machine only', () => {
    expect(Object.values(compose.services).flatMap(({ ports = [] }) => ports)).toEqual([
      '127.0.0.1:${CAU_NOI_PORT:-8080}:8080',
    ]);
  });

  it('gives PostgreSQL the settings and the order of letters of the supervisor', () => {
    // sockets are left to the image, which makes the databases through one
    const { unix_socket_directories: _, ...settings } = durableSettings;
    const flags = Object.entries(settings).map(([name, value]) => `-c${name}=${value}`);
    const [program, ...given] = container('postgres').command ?? [];
    expect([program, given.sort()]).toEqual(['postgres', flags.sort()]);
    expect(container('postgres').environment['POSTGRES_INITDB_ARGS']).toBe('--encoding=UTF8 --locale=C');
  });

  it('makes the databases and roles of the supervisor', () => {
    const sql = read('infra/postgres/init.sql');
    const made = [...sql.matchAll(/CREATE DATABASE (\w+) OWNER (\w+)/g)].map(
      ([, database, role]) => `${database} ${role}`,
    );
    expect(made).toEqual(databaseOwners.map((owner) => `${databaseName(owner)} ${databaseName(owner)}`));
    for (const owner of databaseOwners)
      expect(container('postgres').environment).toHaveProperty(`CAU_NOI_PASSWORD_${owner.toUpperCase()}`);
  });
});

describe('docker-compose.restore.yml', () => {
  const { services, volumes } = parse(read('docker-compose.restore.yml'), { merge: true }) as Compose;
  const users = { 'restore-database': 'postgres', 'restore-events': 'kafka', 'restore-handover': 'console' };

  it.each(Object.entries(users))('reaches in %s the volume of %s as that finds it', (name, user) => {
    const [volume = ''] = container(user).volumes ?? [];
    const given = services[name];
    expect(given).toMatchObject({ image: container(user).image, network_mode: 'none' });
    expect(given?.volumes).toEqual(expect.arrayContaining([volume, './infra/docker/restore.sh:/restore.sh:ro']));
    expect(volume.split(':')).toContain(given?.environment['FOLDER']?.replace('/18/docker', ''));
    expect([given?.read_only, given?.cap_drop, given?.security_opt]).toEqual([
      true,
      ['ALL'],
      ['no-new-privileges:true'],
    ]);
  });

  it('has nothing else', () => {
    expect(Object.keys(services).sort()).toEqual(Object.keys(users));
    const { upkeep: _, ...restored } = compose.volumes as Record<string, null>; // when a backup was made is of its own system
    expect(volumes).toEqual(restored);
  });
});
