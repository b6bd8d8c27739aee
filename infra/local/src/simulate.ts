import { runOnDatabase } from './on-database.ts';

await runOnDatabase('escalation', 'simulation/simulate.command.js');
