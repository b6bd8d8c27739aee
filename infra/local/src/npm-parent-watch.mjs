import { readFileSync } from 'node:fs';

/**
 * Calls `gone` once npm, or the shell it runs scripts in, has ended without a signal to us: npm ends by SIGTERM at once
 * and its shell passes nothing on. Does nothing for a process that npm did not start.
 * @param {() => void} gone
 */
export function whenNpmIsGone(gone) {
  if (process.env.npm_lifecycle_event === undefined || process.connected) return;
  const before = ancestors();
  const watch = setInterval(() => {
    if (ancestors() === before) return;
    clearInterval(watch);
    gone();
  }, 500);
  watch.unref();
}

/** Our parents up to npm, by number. */
function ancestors() {
  const chain = [];
  for (let pid = process.ppid; pid > 1 && chain.length < 4; pid = parentOf(pid)) {
    chain.push(pid);
    if (commandOf(pid).includes('npm')) break;
  }
  return chain.join(' ');
}

/** @param {number} pid */
const parentOf = (pid) => Number(read(`/proc/${pid}/stat`).split(') ')[1]?.split(' ')[1] ?? 1);

/** @param {number} pid */
const commandOf = (pid) => read(`/proc/${pid}/cmdline`);

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
