// npm run affected, npm run build: Nx in the project's own Node, after what is missing has been installed.
import { join } from 'node:path';
import { handOver, prepare, root } from './entry.mjs';

process.env.NX_TUI = 'false'; // plain lines, in a terminal as in a log
await prepare({ servers: false });
await handOver(join(root, 'node_modules/nx/dist/bin/nx.js'), process.argv.slice(2));
