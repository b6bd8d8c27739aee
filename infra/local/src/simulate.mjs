// npm run simulate -- --policy FILE --from YYYY-MM-DD --to YYYY-MM-DD: recorded alerts by another policy. Changes nothing.
import { fileURLToPath } from 'node:url';
import { handOver, prepare } from './entry.mjs';

await prepare({ servers: false });
await handOver(fileURLToPath(new URL('./simulate.ts', import.meta.url)), process.argv.slice(2));
