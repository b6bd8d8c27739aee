import { readFileSync } from 'node:fs';

/**
 * Calls `gone` once npm, or the shell it runs scripts in, has ended without telling us: npm ends by SIGTERM at once and
 * its shell passes nothing on. Does nothing for a process that npm did not start.
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

/** The shell of npm and npm itself, by number. */
function ancestors() {
  const shell = process.ppid;
  try {
    const npm = readFileSync(`/proc/${shell}/stat`, 'utf8').split(') ')[1]?.split(' ')[1];
    return `${shell} ${npm}`;
  } catch {
    return `${shell}`;
  }
}
