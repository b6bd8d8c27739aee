import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseOwners, type DatabaseOwner } from './service-table.ts';

/** What this copy alone knows; made at its first start, kept in files that only its user may read. */
export type Secrets = {
  /** Password of each database role, and of PostgreSQL's superuser under `postgres`. */
  passwords: Record<DatabaseOwner | 'postgres', string>;
  /** 32 bytes: the master key of the identity vault. */
  vaultKeyFile: string;
  /** The private key that signs service tokens (ES256, PKCS 8). */
  signingKeyFile: string;
};

/** Reads the secrets of a data folder and makes those that are missing; never replaces one. */
export function secretsOf(data: string): Secrets {
  const folder = join(data, 'secrets');
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  const vaultKeyFile = keep(join(folder, 'vault.key'), () => randomBytes(32));
  const signingKeyFile = keep(join(folder, 'signing.pem'), newSigningKey);
  const file = keep(join(folder, 'passwords.json'), () => '{}');
  const known = JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets['passwords']>;
  const owners = [...databaseOwners, 'postgres'] as const;
  const passwords = Object.fromEntries(owners.map((owner) => [owner, known[owner] ?? randomBytes(24).toString('hex')]));
  if (owners.some((owner) => !known[owner])) put(file, JSON.stringify(passwords, null, 2));
  return { passwords: passwords as Secrets['passwords'], vaultKeyFile, signingKeyFile };
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
