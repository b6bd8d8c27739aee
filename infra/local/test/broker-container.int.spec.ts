import { spawn, type ChildProcess } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventually } from '@cau-noi/testing';
import { Kafka, logLevel, type KafkaConfig } from 'kafkajs';
import { prepareBroker } from '../../../libs/messaging/src/kafka/prepare.js';
import { writeBrokerFiles } from '../../docker/broker-files.mjs';
import { kafkaLibs } from '../src/kafka-libs.ts';
import { freePorts } from '../src/ports.ts';
import { secretsOf } from '../src/secrets.ts';
import { shiftMs } from '../src/shifted-time.ts';

const script = join(dirname(fileURLToPath(import.meta.url)), '../../docker/kafka.sh');

/** Node's TLS goes by the machine's time, whatever day the run has. */
const machineNow = (): Date => new Date(Date.now() - shiftMs);

/** No container engine is needed to see that the files of docker-compose.yml make a broker as it should be. */
describe('the broker of docker-compose.yml', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cau-noi-container-'));
  const [given, data] = [join(folder, 'given'), join(folder, 'data')];
  const { kafka: passwords } = secretsOf(folder);
  const said: string[] = [];
  let broker: ChildProcess;
  let brokers: string[];

  beforeAll(async () => {
    const [port = 0, controllerPort = 0] = await freePorts(2);
    brokers = [`localhost:${port}`];
    mkdirSync(data);
    const where = { folder: given, inside: given, data, host: 'localhost', port, controllerPort };
    writeBrokerFiles({ ...where, passwords, now: machineNow() });
    const env = { PATH: process.env.PATH, GIVEN: given, DATA: data, LIBS: await kafkaLibs(tmpdir()) };
    broker = spawn('sh', [script], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [broker.stdout, broker.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => said.push(text));
  });
  afterAll(async () => {
    const gone = new Promise((resolve) => broker.once('exit', resolve));
    broker.kill('SIGTERM');
    await gone;
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  const tls = () => ({ ssl: { ca: readFileSync(join(given, 'certificate.pem')) } });
  const login = (username: 'admin' | 'intake', password = passwords[username]) => ({
    sasl: { mechanism: 'scram-sha-512' as const, username, password },
  });
  const topicsFor = async (way: Partial<KafkaConfig>): Promise<string[]> => {
    const admin = new Kafka({ brokers, logLevel: logLevel.NOTHING, retry: { retries: 0 }, ...way }).admin();
    try {
      await admin.connect();
      return await admin.listTopics();
    } finally {
      await admin.disconnect();
    }
  };

  it('is prepared through TLS by its administrator, and shows a service its own topics', async () => {
    const way = { brokers, ...tls(), ...login('admin') };
    await eventually(() => topicsFor(way), { within: 90_000 });
    expect(await prepareBroker(way, '')).toEqual([]);
    const shown = await topicsFor({ ...tls(), ...login('intake') });
    expect(shown.sort()).toEqual(['directory.events', 'intake.events', 'routing.events', 'system.heartbeats']);
  }, 120_000);

  it('takes nobody without TLS, without the right password, or who does not know its certificate', async () => {
    await expect(topicsFor({ ...login('intake') })).rejects.toThrow();
    await expect(topicsFor({ ...tls() })).rejects.toThrow();
    await expect(topicsFor({ ...tls(), ...login('intake', 'guessed') })).rejects.toThrow(/authentication/i);
    await expect(topicsFor({ ssl: true, ...login('intake') })).rejects.toThrow(/self.signed/i);
  });

  it('has a certificate for its name alone, and keeps what it was given when it is prepared again', () => {
    const pem = readFileSync(join(given, 'certificate.pem'), 'utf8');
    const certificate = new X509Certificate(pem);
    expect([certificate.checkHost('localhost'), certificate.checkHost('example.org')]).toEqual([
      'localhost',
      undefined,
    ]);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    const where = { folder: given, inside: 'elsewhere', data, host: 'localhost', port: 1, controllerPort: 2 };
    writeBrokerFiles({ ...where, passwords, now: machineNow() });
    expect(readFileSync(join(given, 'certificate.pem'), 'utf8')).toBe(pem);
    expect(said.filter((text) => Object.values(passwords).some((word) => text.includes(word)))).toEqual([]);
  });
});
