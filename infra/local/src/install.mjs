import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { giveUp, inBothLanguages } from './messages.mjs';

/**
 * Whether every package of the lock file is there, in its version. A stamp written after a complete installation
 * vouches for the versions; without one (somebody ran npm by hand) npm's own list is compared.
 * @param {string} root
 */
export function isInstalled(root) {
  if (!areThere(root)) return false;
  if (readStamp(root) === lockHash(root)) return true;
  if (!matchesLock(root)) return false;
  writeStamp(root);
  return true;
}

/**
 * Installs what the lock file names with `npm ci`; a problem is one line.
 * @param {string} root
 * @param {string} log file that gets npm's whole output
 */
export async function install(root, log) {
  console.log(
    inBothLanguages(
      existsSync(join(root, 'node_modules'))
        ? {
            vi: 'Lần cài đặt trước chưa xong hoặc đã cũ; đang cài lại các gói (khoảng một phút)…',
            en: 'an earlier installation is unfinished or old; installing the packages again (about a minute)…',
          }
        : { vi: 'Đang cài các gói (khoảng một phút)…', en: 'installing the packages (about a minute)…' },
    ),
  );
  const { code, output } = await npmCi(root);
  mkdirSync(dirname(log), { recursive: true });
  writeFileSync(log, output);
  if (code === 0) return writeStamp(root);
  const reason =
    /npm (?:error|ERR!) (?!code|errno|syscall|A complete log)(.+)/.exec(output)?.[1]?.slice(0, 160) ??
    `npm ci: ${code}`;
  giveUp({
    vi: `Cài đặt không xong (${reason}): kiểm tra mạng và dung lượng đĩa rồi chạy lại; chi tiết trong ${log}.`,
    en: `The installation did not finish (${reason}): check the network and disk space and run this again; details in ${log}.`,
  });
}

/** @param {string} root @returns {Promise<{ code: number | null, output: string }>} */
function npmCi(root) {
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm names the script it runs from; the machine's npm otherwise
  const script = process.env.npm_execpath;
  const [command, first] = script && /npm(-cli)?\.[cm]?js$/.test(script) ? [process.execPath, [script]] : ['npm', []];
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !name.startsWith('npm_package_') && !name.startsWith('npm_lifecycle_'),
    ),
  );
  return new Promise((resolve) => {
    const child = spawn(command, [...first, ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => void (output += chunk);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => resolve({ code: null, output: `npm error ${error.message}` }));
    child.once('close', (code) => resolve({ code, output }));
  });
}

const stampFile = (/** @type {string} */ root) => join(root, 'node_modules', '.cau-noi-installed');

/** @param {string} root */
function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** @param {string} root */
function readStamp(root) {
  return existsSync(stampFile(root)) ? readFileSync(stampFile(root), 'utf8') : undefined;
}

/** @param {string} root */
const writeStamp = (root) => writeFileSync(stampFile(root), lockHash(root));

/** @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean }} Locked */

/**
 * Returns what the lock file wants installed, by path; without what only some machines need.
 * @param {string} root
 * @returns {[string, Locked][]}
 */
function wantedIn(root) {
  /** @type {Record<string, Locked>} */
  const packages = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(packages).filter(
    ([path, entry]) => /(^|\/)node_modules\//.test(path) && !entry.optional && !entry.devOptional,
  );
}

/** @param {string} root */
const areThere = (root) => wantedIn(root).every(([path]) => existsSync(join(root, path, 'package.json')));

/** @param {string} root */
function matchesLock(root) {
  try {
    /** @type {Record<string, Locked>} */
    const there = JSON.parse(readFileSync(join(root, 'node_modules', '.package-lock.json'), 'utf8')).packages;
    return wantedIn(root).every(([path, entry]) => entry.link || there[path]?.version === entry.version);
  } catch {
    return false; // an installation that was cut off left no list
  }
}
