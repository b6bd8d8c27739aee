// Makes the passwords and keys that docker-compose.yml reads; never replaces one. Runs on bare Node 20 or newer.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kafkaUsers } from '../local/src/kafka-settings.mjs';
import { writeBrokerFiles } from './broker-files.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const secrets = join(here, 'secrets');
const owners = ['POSTGRES', 'DIRECTORY', 'INTAKE', 'ROUTING', 'DEADLINE', 'ESCALATION', 'CONSOLE', 'VAULT'];
const variables = [
  ...owners.map((owner) => `CAU_NOI_PASSWORD_${owner}`),
  ...kafkaUsers.map((user) => kafkaVariable(user)),
];

mkdirSync(secrets, { recursive: true, mode: 0o700 });
// The folder is closed to others; the files are readable because containers run as another user.
keep(join(secrets, 'vault.key'), randomBytes(32), 0o444);
keep(
  join(secrets, 'signing.pem'),
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
  0o444,
);
const words = passwords(join(here, '.env'));
writeBrokerFiles({
  folder: join(secrets, 'kafka'),
  inside: '/run/kafka',
  data: '/var/lib/kafka/data',
  host: 'kafka',
  port: 9092,
  controllerPort: 9093,
  passwords: Object.fromEntries(kafkaUsers.map((user) => [user, words.get(kafkaVariable(user)) ?? ''])),
  now: new Date(),
});

function kafkaVariable(user) {
  return `CAU_NOI_KAFKA_${user.toUpperCase()}`;
}

function keep(file, content, mode) {
  if (!existsSync(file)) writeFileSync(file, content, { mode });
}

/** Secrets of an earlier version stay; missing ones are added. */
function passwords(file) {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const known = new Map(
    before
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('=')),
  );
  const missing = variables.filter((name) => !known.has(name)).map((name) => [name, randomBytes(24).toString('hex')]);
  const added = missing.map(([name, word]) => `${name}=${word}\n`).join('');
  const isCut = before !== '' && !before.endsWith('\n');
  if (missing.length > 0) writeFileSync(file, before + (isCut ? '\n' : '') + added, { mode: 0o600 });
  return new Map([...known, ...missing]);
}
