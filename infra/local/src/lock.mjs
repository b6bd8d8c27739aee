import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const file = (/** @type {string} */ data) => join(data, 'lock');

/**
 * Returns the process that holds the data folder, or undefined. A lock whose process is gone, or is another program
 * with the same number, does not count.
 * @param {string} data
 * @returns {number | undefined}
 */
export function holder(data) {
  try {
    const pid = Number(readFileSync(file(data), 'utf8'));
    return pid !== process.pid && /infra\/local\/src\/(start|supervisor|backup|restore)\./.test(commandOf(pid))
      ? pid
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Takes the lock of the data folder; returns the process that holds it if it is taken.
 * @param {string} data
 * @returns {number | undefined}
 */
export function takeLock(data) {
  mkdirSync(data, { recursive: true });
  const mine = `${file(data)}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    for (;;) {
      try {
        linkSync(mine, file(data)); // all or nothing, unlike writing
        return undefined;
      } catch {
        const other = holder(data);
        if (other) return other;
        rmSync(file(data), { force: true }); // of a killed run
      }
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** @param {string} data */
export const releaseLock = (data) => rmSync(file(data), { force: true });

/** @param {number} pid */
function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    if (process.platform === 'linux') return '';
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
  }
}
