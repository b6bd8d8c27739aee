// npm run explain: JSON lines in, JSON lines out. Needs no server and no Node of its own; builds, in silence, what is not built.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const main = join(root, 'services/deadline/dist/explain/explain.command.js');
const built = join(root, 'services/deadline/dist/.tsbuildinfo');
const sources = ['services/deadline/src', 'libs/rules/src'];

/** @param {string} folder */
const newestIn = (folder) =>
  Math.max(
    ...readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (file) => statSync(join(root, folder, file)).mtimeMs,
    ),
  );
const isBuilt = () =>
  existsSync(main) && existsSync(built) && sources.every((folder) => newestIn(folder) <= statSync(built).mtimeMs);

if (!isBuilt()) {
  const tsc = join(root, 'node_modules/typescript7/bin/tsc');
  if (!existsSync(tsc)) {
    console.error('Chưa cài đặt: chạy `npm ci` rồi chạy lại. / Not installed yet: run `npm ci`, then run this again.');
    process.exit(1);
  }
  const { status } = spawnSync(process.execPath, [tsc, '-b', join(root, 'services/deadline')], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) {
    console.error('Mã nguồn không biên dịch được. / The source does not compile.');
    process.exit(1);
  }
}
await import(pathToFileURL(main).href);
