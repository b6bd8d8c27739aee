import { statfsSync } from 'node:fs';

/** Megabytes left on the disk of a folder; null where that cannot be asked. */
export function freeMegabytes(folder: string): number | null {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return Math.floor((bavail * bsize) / 1e6);
  } catch {
    return null;
  }
}

/** For readiness: with less room than this neither PostgreSQL nor Kafka can write. */
export const hasRoom = (folder: string, fullMb: number) => (): true | string => {
  const free = freeMegabytes(folder);
  return free === null || free >= fullMb || `full, ${free} MB left`;
};
