import { runOnDatabase } from './on-database.ts';

await runOnDatabase('deadline', 'reconciliation/reconciliation.command.js');
