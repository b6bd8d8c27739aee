// npm run crowds: JSON lines in, JSON lines out.
import { runBuilt } from './built-command.mjs';

await runBuilt('services/escalation', 'dist/crowds/crowds.command.js', ['calendar', 'rules', 'vocabulary']);
