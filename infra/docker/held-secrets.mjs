import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Everything that infra/docker/prepare.mjs made, by its name under `home`.
 * @param {string} home
 * @returns {Record<string, Buffer>}
 */
export function secretsIn(home) {
  const files = existsSync(join(home, 'secrets')) ? readdirSync(join(home, 'secrets'), { recursive: true }) : [];
  const names = ['.env', ...files.map((name) => join('secrets', String(name)))];
  return Object.fromEntries(
    names
      .filter((name) => existsSync(join(home, name)) && statSync(join(home, name)).isFile())
      .map((name) => [name, readFileSync(join(home, name))]),
  );
}

/**
 * Puts secrets back as prepare.mjs leaves them. Each file is there as a whole or not at all; one that is there already
 * is left alone, and nobody gives others than these (`otherThan`).
 * @param {string} home
 * @param {Record<string, Buffer>} secrets
 */
export function putSecrets(home, secrets) {
  mkdirSync(join(home, 'secrets'), { recursive: true, mode: 0o700 });
  for (const [name, content] of Object.entries(secrets)) {
    const file = join(home, name);
    if (existsSync(file)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.part`, content, { mode: name === '.env' ? 0o600 : 0o444, flush: true });
    renameSync(`${file}.part`, file);
  }
}

/**
 * The names of secrets that are there and differ from these.
 * @param {string} home
 * @param {Record<string, Buffer>} secrets
 */
export const otherThan = (home, secrets) =>
  Object.entries(secretsIn(home))
    .filter(([name, content]) => !name.endsWith('.part') && !secrets[name]?.equals(content))
    .map(([name]) => name);
