import { spawnSync } from 'node:child_process';
import { PlainProblem } from './plain-problem.ts';

/** What a backup says of itself; `format` grows when the layout changes. */
export type Manifest = { format: 1; postgres: string; takenAt: string };

/** Names inside a backup file. */
export const parts = {
  manifest: 'manifest.json',
  secrets: 'secrets.sealed',
  base: 'base.tar.gz',
  log: 'wal.tar.gz',
  label: 'backup_label',
} as const;

/** Files of the data folder that travel sealed, where they exist. */
export const sealedFiles = [
  'secrets/passwords.json',
  'secrets/vault.key',
  'secrets/signing.pem',
  'demo-accounts.json',
  'begun-empty',
];

/** Runs tar; 1 only says that a file changed while it was read, which the write-ahead log makes good. */
export function tar(args: string[], accepted: readonly number[] = [0]): void {
  const { status, stderr, error } = spawnSync('tar', args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (accepted.includes(status ?? -1)) return;
  const reason = error?.message ?? stderr.trim().split('\n').at(-1) ?? `tar ${status}`;
  throw new PlainProblem(
    `Không đọc hoặc ghi được bản sao lưu (${reason}): kiểm tra tệp, quyền ghi và dung lượng đĩa.`,
    `The backup could not be read or written (${reason}): check the file, permission and disk space.`,
  );
}
