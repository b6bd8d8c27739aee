import { join } from 'node:path';
import { build, buildWeb } from './build.ts';
import { logLevels } from './log-levels.ts';
import { preparing } from './broker.ts';
import { closeOtherDatabases, ensureDatabases, ownerUrl } from './databases.ts';
import { closedFolder } from './folders.ts';
import type { Journal } from './journal.ts';
import { startKafka } from './kafka.ts';
import { RestartingServer } from './restarting-server.ts';
import { freePorts } from './ports.ts';
import { startPostgres } from './postgres.ts';
import { secretsOf, type Secrets } from './secrets.ts';
import { processGroups } from './process-groups.ts';
import { programOf } from './program.ts';
import { ServiceProcess } from './service-process.ts';
import { kafkaLogin, serviceNames, type ServiceName, type Surroundings } from './service-table.ts';
import { namedPostgres } from './test-servers.ts';

/** Where a system lies, its port, and who is notified of its faults. */
export type SystemOptions = {
  root: string;
  data: string;
  publicPort: number;
  /** Certificate files of the public origin, if any. */
  tls: Record<string, string>;
  isDemonstration: boolean;
  journal: Journal;
  onHopeless: (name: string) => void;
};

/** All processes of one running system, in the order in which they depend on each other. */
export class LocalSystem {
  readonly setupLinkFile: string;
  private readonly options: SystemOptions;
  private readonly stops: (() => Promise<void>)[] = [];
  private readonly services: ServiceProcess[] = [];
  private readonly urls = new Map<ServiceName, string>();
  private isStopping = false;

  constructor(options: SystemOptions) {
    this.options = options;
    this.setupLinkFile = join(options.data, 'setup-link');
  }

  /** Inner origin of each service. */
  get innerUrls(): Record<string, string> {
    return Object.fromEntries(this.urls);
  }

  /**
   * Starts servers and the build side by side, then all services at once, in as many processes as `processGroups`
   * returns.
   */
  async start(): Promise<void> {
    const { root, data, publicPort, isDemonstration } = this.options;
    for (const name of ['logs', 'compiled']) closedFolder(join(data, name));
    const levels = logLevels(process.env);
    const groups = processGroups(process.env);
    const secrets = secretsOf(data);
    const ports = await freePorts(3 + serviceNames.length);
    serviceNames.forEach((name, at) => this.urls.set(name, `http://127.0.0.1:${ports[3 + at] ?? 0}`));
    const topicPrefix = process.env.TOPIC_PREFIX ?? '';
    const isOurBroker = !process.env.KAFKA_BROKERS;
    const built = build(root, [...serviceNames.map((name) => join('services', name)), 'tools/demo']);
    const preparation = built.then(() =>
      isOurBroker ? preparing({ root, port: ports[1] ?? 0, topicPrefix, password: secrets.kafka.admin }) : undefined,
    );
    const results = await Promise.allSettled([
      this.postgres(secrets, ports[0] ?? 0),
      this.kafka(secrets, ports[1] ?? 0, ports[2] ?? 0),
      preparation,
      buildWeb(root),
    ] as const);
    const failed = results.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
    const [admin, brokers] = results.map((result) => (result.status === 'fulfilled' ? String(result.value) : ''));
    if (this.isStopping) return;
    await (await preparation)?.go();
    const around: Surroundings = {
      brokers: brokers ?? '',
      kafkaLogin: (name) => (isOurBroker ? kafkaLogin(name, secrets.kafka[name]) : ownLogin(name)),
      topicPrefix,
      databaseUrl: (owner) => ownerUrl(admin ?? '', owner, secrets.passwords[owner]),
      innerUrl: (name) => this.urls.get(name) ?? '',
      publicPort,
      vaultKeyFile: secrets.vaultKeyFile,
      signingKeyFile: secrets.signingKeyFile,
      setupLinkFile: this.setupLinkFile,
      isDemonstration,
    };
    const { journal, onHopeless, tls } = this.options;
    for (const group of groups) {
      const program = programOf(group, { root, data, levels, around, tls });
      this.services.push(new ServiceProcess({ ...program, journal, onHopeless }));
    }
  }

  /** Stops the services first, then the servers they need. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await Promise.all(this.services.map((service) => service.stop(8_000)));
    await Promise.all(this.stops.map((stop) => stop()));
  }

  /** Ends everything at once; what was committed is safe. */
  async kill(): Promise<void> {
    this.isStopping = true;
    await Promise.all([...this.services.map((service) => service.stop(0)), ...this.stops.map((stop) => stop())]);
  }

  private async postgres(secrets: Secrets, port: number): Promise<string> {
    const { data, journal } = this.options;
    const admin =
      namedPostgres(process.env) ??
      (await this.localPostgres(join(data, 'postgres'), port, secrets.passwords.postgres, journal));
    await ensureDatabases(admin, secrets.passwords);
    return admin;
  }

  private async localPostgres(dataDir: string, port: number, password: string, journal: Journal): Promise<string> {
    const line = journal.lines('postgres');
    const server = new RestartingServer('postgres', journal, () =>
      startPostgres({ dataDir, port, password, durable: true, line }),
    );
    this.stops.push(() => server.stop('SIGINT', 10_000));
    const { url } = await server.start();
    await closeOtherDatabases(url);
    return url;
  }

  private async kafka(secrets: Secrets, port: number, controllerPort: number): Promise<string> {
    if (process.env.KAFKA_BROKERS) return process.env.KAFKA_BROKERS;
    const { data, journal } = this.options;
    const options = {
      dataDir: join(data, 'kafka'),
      port,
      controllerPort,
      libsFallback: data,
      passwords: secrets.kafka,
      line: journal.lines('kafka'),
    };
    const server = new RestartingServer('kafka', journal, () => startKafka(options));
    this.stops.push(() => server.stop('SIGTERM', 10_000));
    return (await server.start()).brokers;
  }
}

/** With brokers of one's own each service has its own user too: KAFKA_SASL_USERNAME_INTAKE and the like, else one for all. */
function ownLogin(service: ServiceName): Record<string, string> {
  const given = (name: string) => process.env[`${name}_${service.toUpperCase()}`] ?? process.env[name];
  const [user, password] = [given('KAFKA_SASL_USERNAME'), given('KAFKA_SASL_PASSWORD')];
  return user === undefined ? {} : kafkaLogin(user, password ?? '');
}
