import { Transactions } from '@cau-noi/messaging';
import { Injectable } from '@nestjs/common';

/** Registers of a unit beside that of its cases: visits and petitions. */
export const series = ['LT', 'Đ'] as const;

/** A running number in the registers of some units. */
export type NumbersAsked = {
  unitCodes: readonly string[];
  registers: readonly (typeof series)[number][];
  years: readonly number[];
  serial: number;
};

/** Which cases a number of a visit or of a petition leads to. */
@Injectable()
export class NumbersService {
  constructor(private readonly transactions: Transactions) {}

  async cases({ unitCodes, registers, years, serial }: NumbersAsked): Promise<{ caseIds: string[] }> {
    const queries = registers.map((one) => (one === 'LT' ? ofVisits : ofPetitions));
    const rows = await this.transactions.read((tx) =>
      Promise.all(queries.map((sql) => tx.query<{ id: string }>(sql, [unitCodes, years, serial]))),
    );
    return { caseIds: [...new Set(rows.flat().map(({ id }) => id))] };
  }
}

const most = 500;
const ofPetitions = `
  SELECT case_id::text AS id FROM petitions
   WHERE unit_code = ANY($1::text[]) AND petition_year = ANY($2::int[]) AND petition_serial = $3::int LIMIT ${most}`;
const ofVisits = `
  SELECT p.case_id::text AS id FROM visits v JOIN petitions p USING (visit_id)
   WHERE v.unit_code = ANY($1::text[]) AND v.register_year = ANY($2::int[]) AND v.serial = $3::int LIMIT ${most}`;
