import type { Tx } from '@cau-noi/messaging';
import { emptyMonth, type ReceptionMonth } from './reception-month.js';
import { ReceptionMonthRow } from './reception-months.table.js';

/** The reception days of a unit in a month; an empty month where nothing was recorded. */
export async function loadMonth(tx: Tx, unitId: string, month: string): Promise<ReceptionMonth> {
  const months = await tx.table(ReceptionMonthRow);
  return (await months.findOneBy({ unitId, month })) ?? emptyMonth(unitId, month);
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
export async function saveMonth(tx: Tx, { unitId, month, ...facts }: ReceptionMonth): Promise<void> {
  const months = await tx.table(ReceptionMonthRow);
  await months.update({ unitId, month }, facts);
}
