import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.ts';
import { ownerUrl } from './databases.ts';
import { data, root } from './entry.mjs';
import { holder } from './lock.mjs';
import { PlainProblem } from './plain-problem.mjs';
import { giveUp } from './messages.mjs';
import { secretsOf } from './secrets.ts';
import { namedPostgres } from './test-servers.ts';

type Service = 'deadline' | 'escalation';

/** The database of a service: on the server that the environment names, else on that of the running system. */
function databaseUrl(service: Service): string {
  const named = namedPostgres(process.env);
  if (!named && !holder(data)) {
    throw new PlainProblem(
      `Hệ thống ở ${data} chưa chạy: chạy npm start trước.`,
      `The system in ${data} is not running: run npm start first.`,
    );
  }
  const port = named ? '' : readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3];
  return ownerUrl(named ?? `postgres://127.0.0.1:${port}/postgres`, service, secretsOf(data).passwords[service]);
}

/** Runs a command of a service (`command`: the compiled file in its `dist`) on its database, with the arguments given here. */
export async function runOnDatabase(service: Service, command: string): Promise<void> {
  try {
    const url = databaseUrl(service);
    await build(root, [`services/${service}`]);
    const child = spawn(
      process.execPath,
      [join(root, 'services', service, 'dist', command), ...process.argv.slice(2)],
      {
        env: { ...process.env, DATABASE_URL: url },
        stdio: 'inherit',
      },
    );
    child.once('exit', (code) => process.exit(code ?? 2));
  } catch (error) {
    if (error instanceof PlainProblem) giveUp(error);
    throw error;
  }
}
