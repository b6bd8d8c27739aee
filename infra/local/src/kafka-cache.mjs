import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const pom = fileURLToPath(new URL('../kafka/pom.xml', import.meta.url));

/**
 * The folder of Kafka's jars: in the user's cache, shared by all copies of the project; under `fallback` where that
 * cannot be written.
 * @param {string} fallback
 */
export function kafkaCache(fallback) {
  const name = `kafka-${createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12)}`;
  const shared = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'cau-noi');
  return join(isWritable(shared) ? shared : fallback, name);
}

/**
 * True once every jar is there; from then on no Maven is needed.
 * @param {string} folder
 */
export const isFetched = (folder) => existsSync(completeMark(folder));

/** @param {string} folder */
export const completeMark = (folder) => join(folder, 'complete');

/** @param {string} folder */
function isWritable(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
