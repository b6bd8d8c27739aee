import type { ClientBase } from 'pg';
import { PlainProblem } from './plain-problem.ts';

/**
 * One service's database after a restore: walks the history of every subject in SQL, then marks every event as not yet
 * published. The broker of a restored system is empty; readers that already have an event skip it by their inbox.
 * Answers how many events there are.
 */
export async function verifyAndRequeue(client: ClientBase, service: string): Promise<number> {
  const { rows: present } = await client.query<{ there: boolean }>("SELECT to_regclass('outbox') IS NOT NULL AS there");
  if (!present[0]?.there) return 0;
  const { rows: broken } = await client.query<{ subject: string }>(brokenChains);
  if (broken[0]) {
    throw new PlainProblem(
      `Lịch sử của ${service} không còn nguyên vẹn (${broken.length} mục, trước hết là ${broken[0].subject}): không dùng bản sao lưu này, lấy bản khác.`,
      `The history of ${service} is not intact (${broken.length} subjects, first ${broken[0].subject}): do not use this backup, take another.`,
    );
  }
  await client.query('INSERT INTO outbox_waiting SELECT seq FROM outbox ON CONFLICT DO NOTHING');
  // Places of the old broker: negative, so that the same offset of the new one can be parked as well.
  await client.query('UPDATE parked_events SET "offset" = -1 - "offset" WHERE "offset" >= 0');
  const { rows } = await client.query<{ count: number }>('SELECT count(*)::int AS count FROM outbox');
  return rows[0]?.count ?? 0;
}

const brokenChains = `
  WITH links AS (
    SELECT subject, seq, previous_hash, hash, envelope,
      lag(hash, 1, decode(repeat('0', 64), 'hex')) OVER (PARTITION BY subject ORDER BY seq) AS expected
    FROM outbox)
  SELECT DISTINCT subject FROM links
  WHERE previous_hash <> expected OR hash <> sha256(previous_hash || convert_to(envelope, 'UTF8'))
  UNION
  SELECT subject FROM chain_heads h
  WHERE length > 0 AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.subject = h.subject AND o.hash = h.hash)`;
