// npm run competence: JSON lines in, JSON lines out.
import { runBuilt } from './built-command.mjs';

await runBuilt('services/routing', 'dist/competence/competence.command.js', ['calendar', 'rules', 'vocabulary']);
