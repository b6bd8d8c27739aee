import { columnsOf, type Tx } from '@cau-noi/messaging';
import { ReceivingUnitRow } from './receiving-units.table.js';

/** Follows a unit from an instant on; updates one that is followed already. */
export async function followUnit(tx: Tx, { unitId, family, validTo, nextMonthAt }: ReceivingUnitRow): Promise<void> {
  await tx.query(
    `INSERT INTO receiving_units (unit_id, family, valid_to, next_month_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (unit_id) DO UPDATE SET family = excluded.family, valid_to = excluded.valid_to,
       next_month_at = coalesce(receiving_units.next_month_at, excluded.next_month_at)`,
    [unitId, family, validTo, nextMonthAt],
  );
}

/** Which of these units are followed. */
export async function followedAmong(tx: Tx, unitIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ unitId: string }>(
    'SELECT unit_id AS "unitId" FROM receiving_units WHERE unit_id = ANY($1::uuid[])',
    [unitIds],
  );
  return new Set(rows.map(({ unitId }) => unitId));
}

/** Units whose month has begun, the earliest first, that nobody else is at; locked. */
export const claimBegun = (tx: Tx, now: Date, limit: number): Promise<(ReceivingUnitRow & { nextMonthAt: Date })[]> =>
  tx.query(
    `SELECT ${columnsOf(ReceivingUnitRow)} FROM receiving_units
     WHERE next_month_at <= $1 ORDER BY next_month_at, unit_id LIMIT $2 FOR UPDATE SKIP LOCKED`,
    [now, limit],
  );

/** Writes when the next month of each unit begins; null: it has none. */
export async function saveNextMonths(tx: Tx, units: readonly ReceivingUnitRow[]): Promise<void> {
  await tx.query(
    `UPDATE receiving_units r SET next_month_at = n.at FROM unnest($1::uuid[], $2::timestamptz[]) AS n(unit_id, at)
     WHERE r.unit_id = n.unit_id`,
    [units.map(({ unitId }) => unitId), units.map(({ nextMonthAt }) => nextMonthAt)],
  );
}

/** When the next month of any unit begins; null when none does. */
export async function earliestMonth(tx: Tx): Promise<Date | null> {
  const [row] = await tx.query<{ at: Date | null }>('SELECT min(next_month_at) AS at FROM receiving_units');
  return row?.at ?? null;
}
