// npm run explain: JSON lines in, JSON lines out.
import { runBuilt } from './built-command.mjs';

await runBuilt('services/deadline', 'dist/explain/explain.command.js', ['rules']);
