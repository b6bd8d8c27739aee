import { setTimeout as pause } from 'node:timers/promises';
import type { Logger } from '@cau-noi/platform';
import type { Pool } from 'pg';

const patienceMs = 30_000;
const probeEveryMs = 2_000;

/** A server that is just starting is waited for; one that refuses us for good ends the start. */
export async function reach(pool: Pool, logger: Logger): Promise<void> {
  const until = performance.now() + patienceMs;
  for (;;) {
    try {
      await pool.query('SELECT 1');
      return;
    } catch (error) {
      const { code } = error as { code?: string };
      if ((code !== 'ECONNREFUSED' && code !== '57P03') || performance.now() > until) throw error;
      logger.warn({ err: error }, 'waiting for the PostgreSQL of the identity vault');
      await pause(250);
    }
  }
}

/** A readiness check that returns at once what the last probe found, and starts another probe when that is old. */
export function watch(pool: Pool): () => true | string {
  let isReachable = true;
  let probedAt = performance.now();
  const probe = async (): Promise<void> => {
    isReachable = await pool.query('SELECT 1').then(
      () => true,
      () => false,
    );
  };
  return () => {
    if (performance.now() - probedAt > probeEveryMs) {
      probedAt = performance.now();
      void probe();
    }
    return isReachable || 'the identity vault cannot be reached';
  };
}
