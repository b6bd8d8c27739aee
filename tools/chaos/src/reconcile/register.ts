import type { Databases } from '../databases.js';
import type { Ledger } from '../ledger.js';
import { Differences, type Difference } from './difference.js';

type Row = {
  petition_id: string;
  case_id: string;
  visit_id: string | null;
  unit_code: string;
  register_year: number;
  serial: number;
  kind: string;
  group_size: number;
  is_withdrawn: boolean;
  people: number;
};

/**
 * Compares the register: every petition with a response is there once, under its number; numbers have no gaps; the
 * vault has its people.
 */
export async function reconcileRegister(databases: Databases, ledger: Ledger): Promise<Difference[]> {
  const differences = new Differences('intake');
  const rows = await databases.rows<Row>(
    'intake',
    `SELECT petition_id, case_id, visit_id, unit_code, register_year, serial, kind, group_size, withdrawn_at IS NOT NULL AS is_withdrawn,
            (SELECT count(*)::int FROM petition_people n WHERE n.petition_id = p.petition_id) AS people
       FROM petitions p ORDER BY unit_code, register_year, serial`,
  );
  const petitions = [...ledger.petitions.values()];
  differences.sameKeys(
    'petitions',
    petitions.map(({ petitionId }) => petitionId),
    rows.map((row) => row.petition_id),
  );
  const byId = new Map(rows.map((row) => [row.petition_id, row]));
  for (const { petitionId, caseId, caseNumber, kind, groupSize, visitId, isWithdrawn } of petitions) {
    const row = byId.get(petitionId);
    if (!row) continue;
    const expected = [caseId, caseNumber, kind, groupSize, visitId, isWithdrawn, 1];
    differences.same(caseNumber, expected, [
      row.case_id,
      numberOf(row),
      row.kind,
      row.group_size,
      row.visit_id,
      row.is_withdrawn,
      row.people,
    ]);
  }
  const visits = await databases.rows<{ visit_id: string }>('intake', 'SELECT visit_id FROM visits');
  differences.sameKeys(
    'visits',
    ledger.visits,
    visits.map((row) => row.visit_id),
  );
  await gapless(databases, rows, differences);
  const papers = await databases.rows<{ paper: string; count: number }>(
    'vault',
    'SELECT paper, count(*)::int AS count FROM sealed GROUP BY 1',
  );
  const wanted = [...petitions.map(({ petitionId }) => petitionId), ...ledger.visits];
  differences.sameKeys(
    'papers in the vault',
    wanted,
    papers.map(({ paper }) => paper),
  );
  for (const { paper, count } of papers)
    if (count < 2) differences.note(`paper ${paper} in the vault lacks its people or its words`);
  return differences.found;
}

const numberOf = ({ unit_code: code, register_year: year, serial }: Row): string =>
  `${code}-${String(year % 100).padStart(2, '0')}-${String(serial).padStart(6, '0')}`;

async function gapless(databases: Databases, rows: readonly Row[], differences: Differences): Promise<void> {
  const counters = await databases.rows<{ unit_code: string; year: number; last: number }>(
    'intake',
    'SELECT * FROM case_counters',
  );
  for (const { unit_code: code, year, last } of counters) {
    const serials = rows
      .filter((row) => row.unit_code === code && row.register_year === year)
      .map(({ serial }) => serial);
    differences.same(
      `serials of ${code} in ${year}`,
      Array.from({ length: last }, (_, at) => at + 1),
      serials,
    );
  }
}
