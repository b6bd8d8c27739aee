import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planted } from '../papers.js';
import { Differences, type Difference } from './difference.js';

const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** The logs: nothing of what identifies a petitioner got into them, whatever broke. */
export function reconcileLogs(folder: string): Difference[] {
  const differences = new Differences('logs');
  for (const file of readdirSync(folder)) {
    const lines = plain(readFileSync(join(folder, file), 'utf8')).split('\n');
    const traces = lines.filter((line) => line.includes(plain(planted))).length;
    if (traces > 0) differences.note(`${file} has ${traces} lines with words of petitioners`);
  }
  return differences.found;
}
