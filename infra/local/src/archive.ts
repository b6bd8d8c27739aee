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

/** Packs with tar; 1 only says that a file changed while it was read, which the write-ahead log makes good. */
export function pack(args: string[], accepted: readonly number[] = [0]): void {
  const reason = complaintOf(args, accepted);
  if (reason === undefined) return;
  throw new PlainProblem(
    `Không ghi được bản sao lưu (${reason}): kiểm tra quyền ghi và dung lượng đĩa.`,
    `The backup could not be written (${reason}): check permission and disk space.`,
  );
}

/** Unpacks with tar; `file` is what the person gave. */
export function unpack(args: string[], file: string): void {
  const reason = complaintOf(args, [0]);
  if (reason !== undefined) throw damaged(file, reason);
}

/** A file that is no backup, or only a part of one. */
export const damaged = (file: string, reason: string): PlainProblem =>
  new PlainProblem(
    `Tệp ${file} không phải bản sao lưu nguyên vẹn (${reason}): chép lại từ nơi lưu giữ, hoặc dùng bản sao lưu khác.`,
    `The file ${file} is not a whole backup (${reason}): copy it again from where it is kept, or take another backup.`,
  );

/** What tar says first when it fails; the lines after it only say that it gave up. */
function complaintOf(args: string[], accepted: readonly number[]): string | undefined {
  const { status, stderr, error } = spawnSync('tar', args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (accepted.includes(status ?? -1)) return undefined;
  return error?.message ?? (stderr.trim().split('\n')[0] || `tar: ${status}`);
}
