import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { closedFolder } from './folders.ts';
import { kafkaUsers, type KafkaPasswords } from './kafka-settings.mjs';
import { databaseOwners, type DatabaseOwner } from './service-table.ts';

/** Secrets of this copy alone; made at its first start, kept in files that only its user may read. */
export type Secrets = {
  /** Password of each database role, and of PostgreSQL's superuser under `postgres`. */
  passwords: Record<DatabaseOwner | 'postgres', string>;
  /** Password of each user of Kafka. */
  kafka: KafkaPasswords;
  /** 32 bytes: the master key of the identity vault. */
  vaultKeyFile: string;
  /** The private key that signs service tokens (ES256, PKCS 8). */
  signingKeyFile: string;
};

/** Reads the secrets of a data folder and makes those that are missing; never replaces one. */
export function secretsOf(data: string): Secrets {
  const folder = join(data, 'secrets');
  closedFolder(folder);
  return {
    passwords: wordsFor([...databaseOwners, 'postgres'], join(folder, 'passwords.json')),
    kafka: wordsFor(kafkaUsers, join(folder, 'kafka.json')),
    vaultKeyFile: keep(join(folder, 'vault.key'), () => randomBytes(32)),
    signingKeyFile: keep(join(folder, 'signing.pem'), newSigningKey),
  };
}

/** A password for each name; those that the file has not are made. */
function wordsFor<N extends string>(names: readonly N[], file: string): Record<N, string> {
  const known = JSON.parse(existsSync(file) ? readFileSync(file, 'utf8') : '{}') as Partial<Record<N, string>>;
  const words = Object.fromEntries(names.map((name) => [name, known[name] ?? randomBytes(24).toString('hex')]));
  if (names.some((name) => !known[name])) put(file, JSON.stringify(words, null, 2));
  return words as Record<N, string>;
}

function keep(file: string, make: () => string | Buffer): string {
  if (!existsSync(file)) put(file, make());
  return file;
}

/** A half-written secret would be worse than none. */
function put(file: string, content: string | Buffer): void {
  writeFileSync(`${file}.part`, content, { mode: 0o600, flush: true });
  renameSync(`${file}.part`, file);
}

function newSigningKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
