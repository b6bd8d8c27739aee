// npm run replay, bench, chaos …: sets up what is missing, builds the tool's project, runs its main in the project's own Node.
import { fileURLToPath } from 'node:url';
import { handOver, prepare } from './entry.mjs';

await prepare();
await handOver(fileURLToPath(new URL('./run-tool.ts', import.meta.url)), process.argv.slice(2));
