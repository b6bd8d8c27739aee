import pg from 'pg';
import { Logger, run } from 'graphile-worker';
import { setTimeout as pause } from 'node:timers/promises';

const quiet = new Logger(() => () => undefined);
const concurrency = 20;
const chunk = 1_000;
const addJobs = `
  SELECT graphile_worker.add_jobs(array_agg(json_populate_record(NULL::graphile_worker.job_spec,
    json_build_object('identifier', 'nothing', 'payload', json_build_object('i', i)))))
  FROM generate_series($1::int, $2::int) AS i`;

/** Jobs per second of graphile-worker when its jobs do nothing; queueing them is not counted. */
export async function noOpJobs(url: string, count: number): Promise<number> {
  const pool = new pg.Pool({ connectionString: url, max: concurrency + 4 });
  const options = { pgPool: pool, logger: quiet, noHandleSignals: true, concurrency, pollInterval: 1_000 };
  try {
    const first = await run({ ...options, taskList: { nothing: () => undefined } }); // makes its tables
    await first.stop();
    for (let from = 1; from <= count; from += chunk)
      await pool.query(addJobs, [from, Math.min(count, from + chunk - 1)]);
    await pool.query('VACUUM (ANALYZE)');
    let done = 0;
    const began = performance.now();
    const runner = await run({ ...options, taskList: { nothing: () => void (done += 1) } });
    while (done < count) await pause(20);
    const seconds = (performance.now() - began) / 1000;
    await runner.stop();
    return count / seconds;
  } finally {
    await pool.end();
  }
}
