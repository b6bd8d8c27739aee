import { chmodSync, existsSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pack } from './archive.mjs';
import { PlainProblem } from './plain-problem.mjs';

/**
 * The file that a backup goes to: one that is not there yet. `command`: how a person calls for one.
 * @param {string | undefined} given
 * @param {{ vi: string, en: string }} command
 */
export function newFile(given, command) {
  if (!given) throw new PlainProblem(`Thiếu tên tệp: ${command.vi}.`, `The file is missing: ${command.en}.`);
  const file = asTyped(given);
  if (existsSync(file))
    throw new PlainProblem(`Tệp ${file} đã có: chọn tên khác.`, `The file ${file} exists: choose another name.`);
  return file;
}

/**
 * The file of a backup that is there.
 * @param {string | undefined} given
 * @param {{ vi: string, en: string }} command
 */
export function oldFile(given, command) {
  const file = asTyped(given ?? '');
  if (given && existsSync(file)) return file;
  throw new PlainProblem(`Không thấy tệp sao lưu: ${command.vi}.`, `There is no such backup: ${command.en}.`);
}

/** npm changes the folder; paths are those of the person who typed them. @param {string} path */
const asTyped = (path) => resolve(process.env.INIT_CWD ?? process.cwd(), path);

/**
 * Gives `fill` a folder beside the file to put the named parts into, and makes the file of them in one step: it is
 * there as a whole or not at all, and only its user may read it.
 * @template T
 * @param {string} file
 * @param {readonly string[]} names
 * @param {(stage: string) => Promise<T>} fill
 */
export async function filledFrom(file, names, fill) {
  const stage = stageBeside(file);
  const clear = () => {
    for (const path of [stage, `${stage}.tar`]) rmSync(path, { recursive: true, force: true });
  };
  const onSignal = () => {
    clear();
    process.exit(130);
  };
  for (const signal of endings) process.once(signal, onSignal);
  try {
    const filled = await fill(stage);
    pack(['-cf', `${stage}.tar`, '-C', stage, ...names]);
    chmodSync(`${stage}.tar`, 0o600);
    renameSync(`${stage}.tar`, file);
    return filled;
  } finally {
    for (const signal of endings) process.off(signal, onSignal);
    clear();
  }
}

const endings = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/** @param {string} file */
function stageBeside(file) {
  try {
    return mkdtempSync(join(dirname(file), '.cau-noi-backup-'));
  } catch {
    throw new PlainProblem(
      `Không ghi được vào thư mục ${dirname(file)}: tạo thư mục đó hoặc cấp quyền ghi, rồi chạy lại.`,
      `The folder ${dirname(file)} cannot be written: make it or give permission, and run this again.`,
    );
  }
}

/** The message after a backup. @param {string} file */
export function saved(file) {
  const size = (statSync(file).size / 1e6).toFixed(1);
  return {
    vi: `đã sao lưu vào ${file} (${size} MB). Giữ mật khẩu ở nơi khác: thiếu nó không ai mở được kho danh tính.`,
    en: `backed up to ${file} (${size} MB). Keep the passphrase elsewhere: without it nobody opens the identity vault.`,
  };
}

/**
 * The message after a restore. `command`: how the restored system is started.
 * @param {string} takenAt
 * @param {number} events
 * @param {string} command
 */
export const restored = (takenAt, events, command) => ({
  vi: `đã khôi phục bản sao lưu lúc ${takenAt}: ${events} sự kiện, lịch sử nguyên vẹn. Chạy ${command} để tiếp tục.`,
  en: `restored the backup of ${takenAt}: ${events} events, history intact. Run ${command} to go on.`,
});
