import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase } from './databases.js';

/** What a service reads beyond the common part, made for this one start; `databases` are dropped with the service. */
export type OwnEnv = { env: Record<string, string>; databases: string[] };

/** Only intake has a vault and only the console signs. */
export async function ownEnv(service: string, given: Record<string, string | undefined>): Promise<OwnEnv> {
  if (service === 'intake' && !given.VAULT_DATABASE_URL) return vault();
  if (service === 'console')
    return { env: { SIGNING_KEY_FILE: signingKeyFile(), SERVICE_URLS: '{}', PUBLIC_PORT: '0' }, databases: [] };
  return { env: {}, databases: [] };
}

async function vault(): Promise<OwnEnv> {
  const database = await freshDatabase('vault');
  return { env: { VAULT_DATABASE_URL: database, VAULT_KEY_FILE: vaultKeyFile() }, databases: [database] };
}

/** A file with 32 random bytes, as the vault wants its master key. */
const vaultKeyFile = (): string => secretFile('vault.key', randomBytes(32));

/** A file with a new ES256 private key in PEM. */
function signingKeyFile(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return secretFile('signing.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }));
}

let folder: string | undefined;

function secretFile(name: string, content: string | Buffer): string {
  folder ??= mkdtempSync(join(tmpdir(), 'cau-noi-secrets-'));
  const file = join(folder, `${randomBytes(4).toString('hex')}-${name}`);
  writeFileSync(file, content, { mode: 0o600 });
  return file;
}
