import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  argumentFile,
  formatArguments,
  kafkaSettings,
  kafkaUsers,
  loginSettings,
  userArguments,
} from '../local/src/kafka-settings.mjs';
import { selfSigned } from './certificate.mjs';

/**
 * Everything the broker of docker-compose.yml reads: settings, users and a certificate, as files, for a command line is
 * shown to everybody. `inside` and `data` are where the container finds the folder and keeps its log.
 * @param {{ folder: string, inside: string, data: string, host: string, port: number, controllerPort: number,
 *   passwords: import('../local/src/kafka-settings.mjs').KafkaPasswords, now: Date }} what
 */
export function writeBrokerFiles({ folder, inside, data, host, port, controllerPort, passwords, now }) {
  mkdirSync(folder, { recursive: true });
  const keep = (/** @type {string} */ name, /** @type {() => string} */ make) => {
    const file = join(folder, name);
    if (!existsSync(file)) writeFileSync(file, make(), { mode: 0o444 });
    return readFileSync(file, 'utf8');
  };
  const id = keep('cluster.id', () => `a${randomBytes(16).toString('base64url').slice(1)}`);
  if (!existsSync(join(folder, 'broker.pem'))) {
    const { key, certificate } = selfSigned([host, 'localhost'], now, 10);
    keep('broker.pem', () => key + certificate);
    keep('certificate.pem', () => certificate);
  }
  const tls = { keyStore: `${inside}/broker.pem`, trustStore: `${inside}/certificate.pem` };
  const settings = (/** @type {boolean} */ takesBrokersPassword) =>
    kafkaSettings({
      folder: data,
      listen: `:${port}`,
      advertised: `${host}:${port}`,
      controller: `:${controllerPort}`,
      voter: `${host}:${controllerPort}`,
      secured: { brokerPassword: passwords.broker, tls, takesBrokersPassword },
    });
  const properties = `${inside}/server.properties`;
  const login = `${inside}/login.properties`;
  keep('server.properties', () => settings(false));
  keep('adding.properties', () => settings(true));
  keep('login.properties', () => loginSettings({ password: passwords.broker, trustStore: tls.trustStore }));
  keep('format.args', () => argumentFile(formatArguments({ id, properties, isStandalone: false, passwords })));
  for (const name of kafkaUsers) {
    const what = { broker: `${host}:${port}`, login, name, password: passwords[name] };
    keep(`user-${name}.args`, () => argumentFile(userArguments(what)));
  }
  keep('users', () => createHash('sha256').update(JSON.stringify(passwords)).digest('hex'));
}
