// npm run reconcile [-- --json]: lateness recomputed from the facts of the running system; status 1 when something does not agree.
import { fileURLToPath } from 'node:url';
import { handOver, prepare } from './entry.mjs';

await prepare({ servers: false });
await handOver(fileURLToPath(new URL('./reconcile.ts', import.meta.url)), process.argv.slice(2));
