import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** @param {string} folder */
const newestIn = (folder) =>
  Math.max(
    ...readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (file) => statSync(join(root, folder, file)).mtimeMs,
    ),
  );

/**
 * Runs a command of a service that needs no server and no Node of its own; builds, in silence, what is not built.
 * @param {string} service its folder
 * @param {string} command the compiled file, from there
 * @param {string[]} libraries whose code it runs as well
 */
export async function runBuilt(service, command, libraries) {
  const main = join(root, service, command);
  const built = join(root, service, 'dist/.tsbuildinfo');
  const sources = [`${service}/src`, ...libraries.map((library) => `libs/${library}/src`)];
  const isBuilt =
    existsSync(main) && existsSync(built) && sources.every((folder) => newestIn(folder) <= statSync(built).mtimeMs);
  if (!isBuilt) {
    const tsc = join(root, 'node_modules/typescript7/bin/tsc');
    if (!existsSync(tsc)) {
      console.error(
        'Chưa cài đặt: chạy `npm ci` rồi chạy lại. / Not installed yet: run `npm ci`, then run this again.',
      );
      process.exit(1);
    }
    const { status } = spawnSync(process.execPath, [tsc, '-b', join(root, service)], { stdio: ['ignore', 2, 2] });
    if (status !== 0) {
      console.error('Mã nguồn không biên dịch được. / The source does not compile.');
      process.exit(1);
    }
  }
  await import(pathToFileURL(main).href);
}
