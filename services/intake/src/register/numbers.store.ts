import type { Tx } from '@cau-noi/messaging';
import type { Series } from './case-number.js';

/** A running number in the registers of some units. */
export type NumbersAsked = {
  unitCodes: readonly string[];
  registers: readonly Series[];
  years: readonly number[];
  serial: number;
};

/** Ids of the cases a number of a visit or of a petition leads to; at most 500 by each register. */
export async function casesByNumber(tx: Tx, { unitCodes, registers, years, serial }: NumbersAsked): Promise<string[]> {
  const queries = registers.map((one) => (one === 'LT' ? ofVisits : ofPetitions));
  const rows = await Promise.all(queries.map((sql) => tx.query<{ id: string }>(sql, [unitCodes, years, serial])));
  return [...new Set(rows.flat().map(({ id }) => id))];
}

const most = 500;
const ofPetitions = `
  SELECT case_id::text AS id FROM petitions
   WHERE unit_code = ANY($1::text[]) AND petition_year = ANY($2::int[]) AND petition_serial = $3::int LIMIT ${most}`;
const ofVisits = `
  SELECT p.case_id::text AS id FROM visits v JOIN petitions p USING (visit_id)
   WHERE v.unit_code = ANY($1::text[]) AND v.register_year = ANY($2::int[]) AND v.serial = $3::int LIMIT ${most}`;
