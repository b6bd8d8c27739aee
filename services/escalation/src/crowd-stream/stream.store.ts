import { columnsOf, upsertOf, type Tx } from '@cau-noi/messaging';
import { toldUnder } from './crowds.store.js';
import type { CrowdRow } from './crowds.table.js';
import type { Rows } from './ledger.js';
import { CrowdCaseRow, CrowdLinkRow, CrowdPetitionRow } from './stream.table.js';

/** How far the stream has come. */
export type Stream = { present: Date | null; lastNumber: number };
/** What news name: petitions, cases, matters; and the instant until which time passes. */
export type Named = { petitions: readonly string[]; cases: readonly string[]; matters: readonly string[]; until: Date };

/** Holds the stream until the end of the transaction: whoever changes crowds does so alone. */
export async function holdStream(tx: Tx): Promise<Stream> {
  const [row] = await tx.prepared<Stream>(
    'hold-crowd-stream',
    'SELECT present, last_number AS "lastNumber" FROM crowd_stream FOR UPDATE',
  );
  return row ?? { present: null, lastNumber: 0 };
}

/** Notes how far the stream has come. */
export function saveStream(tx: Tx, { present, lastNumber }: Stream): void {
  tx.withCommit({
    name: 'save-crowd-stream',
    text: 'UPDATE crowd_stream SET present = $1, last_number = $2',
    values: [present, lastNumber],
  });
}

/**
 * Everything that these may change: themselves, the crowds they are in or would be in, and told crowds whose oldest petition
 * leaves by then; with the crowds that were told of among all these.
 */
export async function rowsAround(
  tx: Tx,
  { petitions, cases, matters, until }: Named,
): Promise<{ rows: Rows; told: CrowdRow[] }> {
  const rows = await tx.prepared<CrowdPetitionRow>('petitions-around', around, [petitions, cases, matters, until]);
  const ids = [...new Set([...petitions, ...rows.map(({ petitionId }) => petitionId)])];
  const caseIds = [...new Set([...cases, ...rows.map(({ caseId }) => caseId)])];
  const numbers = [...new Set(rows.flatMap(({ crowd }) => crowd ?? []))];
  const [links, its, told] = await Promise.all([
    tx.prepared<CrowdLinkRow>('links-around', linksAround, [ids]),
    tx.prepared<CrowdCaseRow>('cases-around', casesAround, [caseIds]),
    toldUnder(tx, numbers, until),
  ]);
  return { rows: { petitions: rows, cases: its, links }, told };
}

const linksAround = `SELECT ${columnsOf(CrowdLinkRow)} FROM crowd_links WHERE one = ANY($1::uuid[]) OR other = ANY($1::uuid[])`;
const casesAround = `SELECT ${columnsOf(CrowdCaseRow)} FROM crowd_cases WHERE case_id = ANY($1::uuid[])`;

/** OFFSET 0: each row is looked up by its index, whatever the planner thinks of how many there are. */
const found = (columns: string, table: string, where: string): string =>
  `CROSS JOIN LATERAL (SELECT ${columns} FROM ${table} WHERE ${where} OFFSET 0) AS found`;

const around = `
  WITH named AS (
    SELECT petition_id, case_id, crowd FROM crowd_petitions WHERE petition_id = ANY($1::uuid[]) OR case_id = ANY($2::uuid[])
  ), ids AS (
    SELECT unnest($1::uuid[]) AS id UNION SELECT petition_id FROM named
  ), ends AS (
    SELECT found.id FROM ids ${found('other AS id', 'crowd_links', 'one = ids.id')}
    UNION SELECT found.id FROM ids ${found('one AS id', 'crowd_links', 'other = ids.id')}
  ), its_cases AS (
    SELECT unnest($2::uuid[]) AS case_id UNION SELECT case_id FROM named
  ), its_matters AS (
    SELECT unnest($3::uuid[]) AS matter_id
    UNION SELECT found.matter_id FROM its_cases ${found('matter_id', 'crowd_cases c', 'c.case_id = its_cases.case_id')}
  ), touched AS (
    SELECT crowd FROM named
    UNION SELECT found.crowd FROM ends ${found('crowd', 'crowd_petitions', 'petition_id = ends.id')}
    UNION SELECT found.crowd FROM its_matters ${found('crowd', 'crowd_petitions p', 'p.matter_id = its_matters.matter_id')}
    UNION SELECT number FROM crowds WHERE falls_at <= $4
  ), wanted AS (
    SELECT petition_id AS id FROM named
    UNION SELECT found.petition_id FROM touched ${found('petition_id', 'crowd_petitions p', 'p.crowd = touched.crowd')}
  )
  SELECT found.* FROM wanted ${found(columnsOf(CrowdPetitionRow), 'crowd_petitions', 'petition_id = wanted.id')}`;

/** Writes what was changed, and into which crowd each other petition has come; with the commit. */
export function saveRows(
  tx: Tx,
  { petitions, cases, links }: Rows,
  moved: readonly { petitionId: string; crowd: number | null }[],
): void {
  const save = (name: string, text: string, rows: readonly object[]): void => {
    if (rows.length > 0) tx.withCommit({ name, text, values: [JSON.stringify(rows)] });
  };
  save('save-crowd-petitions', upsertPetitions, petitions);
  save('save-crowd-cases', upsertCases, cases);
  save('save-crowd-links', upsertLinks, links);
  save('move-crowd-petitions', movePetitions, moved);
}

const upsertPetitions = upsertOf(CrowdPetitionRow, { key: ['petitionId'] });
const upsertCases = upsertOf(CrowdCaseRow, { key: ['caseId'] });
const upsertLinks = upsertOf(CrowdLinkRow, { key: ['one', 'other'] });
const movePetitions = `
  UPDATE crowd_petitions p SET crowd = m.crowd FROM jsonb_to_recordset($1::jsonb) AS m("petitionId" uuid, crowd integer)
   WHERE p.petition_id = m."petitionId"`;

/** Petitions of a crowd that count in it, the oldest first. */
export const petitionsOf = (tx: Tx, crowd: number): Promise<CrowdPetitionRow[]> =>
  tx.query<CrowdPetitionRow>(
    `SELECT ${columnsOf(CrowdPetitionRow)} FROM crowd_petitions WHERE crowd = $1 ORDER BY received_at, petition_id`,
    [crowd],
  );

/** Whether petitions that were taken before there was this stream are to be read once more. */
export async function areFormerWanted(tx: Tx): Promise<boolean> {
  const [row] = await tx.query<{ reread: boolean }>('SELECT reread FROM crowd_stream');
  return row?.reread ?? false;
}

/** They have been read. */
export async function formerAreRead(tx: Tx): Promise<void> {
  await tx.query('UPDATE crowd_stream SET reread = false');
}
