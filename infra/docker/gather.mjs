// node infra/docker/gather.mjs FOLDER: copies what containers run out of a built project: compiled code, pages, no sources.
import { cpSync, existsSync, globSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [target] = process.argv.slice(2);
if (!target) throw new Error('node infra/docker/gather.mjs FOLDER');

const projects = globSync('{libs,services}/*', { cwd: root }).filter((name) => name !== join('libs', 'testing'));
const parts = ['package.json', 'dist', 'pages', join('web', 'dist')];
/** Types and maps are needed only to read sources. */
const isRun = (/** @type {string} */ file) => !/(\.d\.[cm]?ts|\.map|\.tsbuildinfo|\.built-from)$/.test(file);

for (const project of [...projects, join('tools', 'demo')])
  for (const part of parts) if (existsSync(join(root, project, part))) copy(join(project, part), join(project, part));
copy('package.json', 'package.json');
copy(join('infra', 'docker', 'health.mjs'), 'health.mjs');

/** @param {string} from @param {string} to */
function copy(from, to) {
  mkdirSync(join(target, dirname(to)), { recursive: true });
  cpSync(join(root, from), join(target, to), { recursive: true, filter: isRun });
}
