// npm test: everything from a fresh clone to one count of what passed. Runs on bare Node 20 or newer.
import { fileURLToPath } from 'node:url';
import { handOver, prepare } from './entry.mjs';

const args = process.argv.slice(2);
await prepare({ servers: !args.includes('--no-servers') });
await handOver(fileURLToPath(new URL('./test-run.ts', import.meta.url)), args);
