// Makes the passwords and keys that docker-compose.yml reads; never replaces one. Runs on bare Node 20 or newer.
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const secrets = join(here, 'secrets');
const owners = ['POSTGRES', 'DIRECTORY', 'INTAKE', 'ROUTING', 'DEADLINE', 'ESCALATION', 'CONSOLE', 'VAULT'];

mkdirSync(secrets, { recursive: true, mode: 0o700 });
// The folder is closed to others; the files are readable because containers run as another user.
keep(join(secrets, 'vault.key'), randomBytes(32), 0o444);
keep(
  join(secrets, 'signing.pem'),
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
  0o444,
);
keep(
  join(here, '.env'),
  owners.map((owner) => `CAU_NOI_PASSWORD_${owner}=${randomBytes(24).toString('hex')}\n`).join(''),
  0o600,
);

function keep(file, content, mode) {
  if (!existsSync(file)) writeFileSync(file, content, { mode });
}
