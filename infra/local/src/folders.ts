import { chmodSync, mkdirSync } from 'node:fs';

/** A folder that its owner alone may enter, also one that an earlier version left open. */
export function closedFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
}
