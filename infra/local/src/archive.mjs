import { spawnSync } from 'node:child_process';
import { PlainProblem } from './plain-problem.mjs';

/**
 * Describes a backup; `format` grows when the layout changes. `of`: of containers, else of a data folder.
 * @typedef {{ format: 1, postgres: string, takenAt: string, of?: 'containers' }} Manifest
 */

/** Names inside a backup file. */
export const parts = /** @type {const} */ ({
  manifest: 'manifest.json',
  secrets: 'secrets.sealed',
  base: 'base.tar.gz',
  log: 'wal.tar.gz',
  label: 'backup_label',
});

/** Those of a backup of containers, whose base holds its own log and label. */
export const partsOfContainers = [parts.manifest, parts.secrets, parts.base];

/** Files of the data folder that travel sealed, where they exist. */
export const sealedFiles = [
  'secrets/passwords.json',
  'secrets/vault.key',
  'secrets/signing.pem',
  'demo-accounts.json',
  'begun-empty',
];

/**
 * Packs with tar; status 1 only means that a file changed while it was read, which the write-ahead log makes good.
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
 * Reads a backup's manifest, and refuses a backup of the other kind.
 * @param {string} text
 * @param {string} file
 * @param {Manifest['of']} of
 * @returns {Manifest}
 */
export function manifestIn(text, file, of) {
  const manifest = /** @type {Manifest} */ (JSON.parse(text));
  if (manifest.of === of) return manifest;
  if (of === 'containers')
    throw new PlainProblem(
      `Tệp ${file} là bản sao lưu của npm run backup: khôi phục bằng npm run restore -- TỆP.`,
      `The file ${file} is a backup of npm run backup: restore it by npm run restore -- FILE.`,
    );
  throw new PlainProblem(
    `Tệp ${file} là bản sao lưu của container: khôi phục bằng node infra/docker/restore.mjs TỆP.`,
    `The file ${file} is a backup of containers: restore it by node infra/docker/restore.mjs FILE.`,
  );
}

/**
 * Runs tar. Returns undefined on success, else the first line of its errors: later ones only report that it gave up.
 * @param {string[]} args
 * @param {readonly number[]} accepted
 */
function complaintOf(args, accepted) {
  const { status, stderr, error } = spawnSync('tar', args, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (accepted.includes(status ?? -1)) return undefined;
  return error?.message ?? (stderr.trim().split('\n')[0] || `tar: ${status}`);
}
