import { connectionOf, Transactions } from '@cau-noi/messaging';
import { Metrics, SystemClock } from '@cau-noi/platform';
import { DataSource } from 'typeorm';
import { DeadlineConfig } from '../config.js';
import { Latencies } from '../overdue/latencies.metric.js';
import { reconciliationTable } from './reconciliation-table.js';
import { ReconciliationService } from './reconciliation.service.js';

// npm run reconcile: a look from outside at the database of this service (DATABASE_URL). Reads only, also while it runs.
// Exit status 1 when something does not agree, 2 when it could not look.
async function main(): Promise<number> {
  const config = Object.assign(new DeadlineConfig(), { DATABASE_URL: process.env.DATABASE_URL ?? '' });
  const { connectionString, ...extra } = connectionOf(config, 'reconcile');
  const db = await new DataSource({ type: 'postgres', url: connectionString ?? '', extra, poolSize: 1 }).initialize();
  try {
    const clock = new SystemClock();
    const transactions = new Transactions(db, 'deadline', clock, () => undefined);
    const found = await new ReconciliationService(transactions, clock).run();
    const latencies = await new Latencies(clock, new Metrics('reconcile')).recent(transactions);
    const isJson = process.argv.includes('--json');
    console.log(isJson ? JSON.stringify({ ...found, latencies }) : reconciliationTable(found, latencies));
    return found.differenceCount > 0 ? 1 : 0;
  } finally {
    await db.destroy();
  }
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  },
);
