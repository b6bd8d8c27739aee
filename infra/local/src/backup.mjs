// npm run backup -- FILE: every database, and all secrets under a passphrase, in one file; also while the system runs.
import { fileURLToPath } from 'node:url';
import { handOver, prepare } from './entry.mjs';

await prepare({ servers: false });
await handOver(fileURLToPath(new URL('./backup.ts', import.meta.url)), process.argv.slice(2));
