import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { endOf, isDay, startOf } from '@cau-noi/calendar';
import { connectionOf, patience, Transactions } from '@cau-noi/messaging';
import { SystemClock } from '@cau-noi/platform';
import { DataSource } from 'typeorm';
import { EscalationConfig } from '../config.js';
import { policyIn } from './policy-file.js';
import { simulated } from './simulation.service.js';

const help = `npm run -s simulate -- --policy FILE --from 2026-01-01 --to 2026-03-31

Cảnh báo đã ghi của một thời gian, tính lại theo chính sách khác: thêm, bớt, ai được báo. Không gửi, không đổi gì.
Recorded alerts of a period by another policy: what is added and removed, who would be told. Sends and changes nothing.

FILE: {"policyId":"overdue","steps":[{"after":{"workingDays":1}}],"repeatEvery":{"workingDays":2},"maxSteps":null,"quiet":null}
      {"cause":"crowd","unitId":"…","line":"state","kinds":["KN"],"steps":[…],"repeatEvery":{…}}
Out: one JSON document. Exit status 2 when it could not look.
`;

/** Reads the database of this service (DATABASE_URL), also while it runs. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      policy: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const { policy, from, to } = values;
  if (values.help || !policy || !from || !to || !isDay(from) || !isDay(to)) {
    process.stdout.write(help);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const version = policyIn(readFileSync(policy, 'utf8'));
  if (!version)
    throw new Error('Tệp thiếu loại cảnh báo, bước hoặc nhắc lại. / The file lacks a cause, steps or a repetition.');
  const config = Object.assign(new EscalationConfig(), { DATABASE_URL: process.env.DATABASE_URL ?? '' });
  const { connectionString, ...extra } = connectionOf(config, 'simulate');
  const db = await new DataSource({ type: 'postgres', url: connectionString ?? '', extra, poolSize: 1 }).initialize();
  try {
    const transactions = new Transactions(db, 'escalation', new SystemClock(), () => undefined);
    const period = { from: startOf(from), until: endOf(to) };
    const found = await transactions.read((tx) => simulated(tx, version, period), patience.ofWork);
    console.log(JSON.stringify(found, null, 2));
  } finally {
    await db.destroy();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
