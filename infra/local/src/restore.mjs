// npm run restore -- FILE: makes a data folder out of what `npm run backup` wrote; refuses one that is in use or not empty.
import { fileURLToPath } from 'node:url';
import { handOver, prepare } from './entry.mjs';

await prepare({ servers: false });
await handOver(fileURLToPath(new URL('./restore.ts', import.meta.url)), process.argv.slice(2));
