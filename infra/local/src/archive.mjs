import { spawnSync } from 'node:child_process';
import { PlainProblem } from './plain-problem.mjs';

/**
 * What a backup says of itself; `format` grows when the layout changes.
 * @typedef {{ format: 1, postgres: string, takenAt: string }} Manifest
 */

/** Names inside a backup file. */
export const parts = /** @type {const} */ ({
  manifest: 'manifest.json',
  secrets: 'secrets.sealed',
  base: 'base.tar.gz',
  log: 'wal.tar.gz',
  label: 'backup_label',
});

/** Files of the data folder that travel sealed, where they exist. */
export const sealedFiles = [
  'secrets/passwords.json',
  'secrets/vault.key',
  'secrets/signing.pem',
  'demo-accounts.json',
  'begun-empty',
];

/**
 * Packs with tar; 1 only says that a file changed while it was read, which the write-ahead log makes good.
 * @param {string[]} args
 * @param {readonly number[]} accepted
 */
export function pack(args, accepted = [0]) {
  const reason = complaintOf(args, accepted);
  if (reason === undefined) return;
  throw new PlainProblem(
    `Không ghi được bản sao lưu (${reason}): kiểm tra quyền ghi và dung lượng đĩa.`,
    `The backup could not be written (${reason}): check permission and disk space.`,
  );
}

/**
 * Unpacks with tar; `file` is what the person gave.
 * @param {string[]} args
 * @param {string} file
 */
export function unpack(args, file) {
  const reason = complaintOf(args, [0]);
  if (reason !== undefined) throw damaged(file, reason);
}

/**
 * A file that is no backup, or only a part of one.
 * @param {string} file
 * @param {string} reason
 */
export const damaged = (file, reason) =>
  new PlainProblem(
    `Tệp ${file} không phải bản sao lưu nguyên vẹn (${reason}): chép lại từ nơi lưu giữ, hoặc dùng bản sao lưu khác.`,
    `The file ${file} is not a whole backup (${reason}): copy it again from where it is kept, or take another backup.`,
  );

/**
 * What tar says first when it fails; the lines after it only say that it gave up.
 * @param {string[]} args
 * @param {readonly number[]} accepted
 */
function complaintOf(args, accepted) {
  const { status, stderr, error } = spawnSync('tar', args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (accepted.includes(status ?? -1)) return undefined;
  return error?.message ?? (stderr.trim().split('\n')[0] || `tar: ${status}`);
}
