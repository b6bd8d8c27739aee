import type { Tx } from '@cau-noi/messaging';
import { emptyMonth, type ReceptionMonth } from './reception-month.js';

const columns = 'unit_id AS "unitId", month, planned, held, version';

/** The reception days of a unit in a month; an empty month where nothing was recorded. */
export async function loadMonth(tx: Tx, unitId: string, month: string): Promise<ReceptionMonth> {
  const [found] = await tx.query<ReceptionMonth>(
    `SELECT ${columns} FROM reception_months WHERE unit_id = $1 AND month = $2`,
    [unitId, month],
  );
  return found ?? emptyMonth(unitId, month);
}

/** The same, locked until the end of the transaction. */
export async function lockMonth(tx: Tx, unitId: string, month: string): Promise<ReceptionMonth> {
  await tx.query('INSERT INTO reception_months (unit_id, month) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    unitId,
    month,
  ]);
  await tx.query('SELECT FROM reception_months WHERE unit_id = $1 AND month = $2 FOR UPDATE', [unitId, month]);
  return loadMonth(tx, unitId, month);
}

/** Writes a month as it is now. */
export async function saveMonth(tx: Tx, { unitId, month, planned, held, version }: ReceptionMonth): Promise<void> {
  await tx.query(
    'UPDATE reception_months SET planned = $3, held = $4, version = $5 WHERE unit_id = $1 AND month = $2',
    [unitId, month, JSON.stringify(planned), JSON.stringify(held), version],
  );
}
