// npm run hot-spots: JSON lines in, JSON lines out.
import { runBuilt } from './built-command.mjs';

await runBuilt('services/escalation', 'dist/hot-spots/hot-spots.command.js', ['calendar', 'rules', 'vocabulary']);
