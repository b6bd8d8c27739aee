import type { Span } from '@cau-noi/calendar';
import { insertOf, type Tx, upsertOf } from '@cau-noi/messaging';
import { organisationOf, type Organisation } from './organisation.js';
import type { Unit } from './unit.js';
import { UnitCommitteeRow, UnitLineRow, UnitRow } from './units.table.js';

/** A unit with its lines and committees, in the shape the domain knows. */
const asUnit = `jsonb_build_object(
  'unitId', u.unit_id, 'code', u.code, 'name', jsonb_build_object('vi', u.name_vi, 'en', u.name_en),
  'hierarchy', u.hierarchy, 'level', u.level, 'validFrom', u.valid_from, 'validTo', u.valid_to,
  'lines', coalesce((SELECT jsonb_agg(jsonb_build_object('parentId', l.parent_id, 'from', l.valid_from, 'to', l.valid_to) ORDER BY l.valid_from)
    FROM unit_lines l WHERE l.unit_id = u.unit_id), '[]'),
  'committees', coalesce((SELECT jsonb_agg(jsonb_build_object('committeeId', c.committee_id, 'from', c.valid_from, 'to', c.valid_to) ORDER BY c.valid_from)
    FROM unit_committees c WHERE c.unit_id = u.unit_id), '[]'),
  'successorId', u.successor_id,
  'version', u.version) AS unit`;

/** Changes of the organisation come one at a time: its rules look at many rows, and administrators are few. */
export async function lockOrganisation(tx: Tx): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('organisation'))`);
}

/** A unit, if there is one. */
export async function findUnit(tx: Tx, unitId: string): Promise<Unit | undefined> {
  const [row] = await tx.query<{ unit: Unit }>(`SELECT ${asUnit} FROM units u WHERE u.unit_id = $1`, [unitId]);
  return row?.unit;
}

/** The units that a check of one unit can look at: those named, everything above them, and those with the same code. */
export async function around(tx: Tx, unitIds: readonly string[], code: string): Promise<Organisation> {
  const rows = await tx.query<{ unit: Unit }>(
    `WITH RECURSIVE above (unit_id) AS (
       SELECT unnest($1::uuid[])
       UNION SELECT l.parent_id FROM unit_lines l JOIN above USING (unit_id) WHERE l.parent_id IS NOT NULL)
     SELECT ${asUnit} FROM units u WHERE u.code = $2 OR u.unit_id IN (SELECT unit_id FROM above)`,
    [unitIds, code],
  );
  return organisationOf(rows.map(({ unit }) => unit));
}

/** Every unit that has or had one of these codes. */
export async function unitsOfCodes(tx: Tx, codes: readonly string[]): Promise<Unit[]> {
  const rows = await tx.query<{ unit: Unit }>(`SELECT ${asUnit} FROM units u WHERE u.code = ANY($1::text[])`, [codes]);
  return rows.map(({ unit }) => unit);
}

/** Every unit there is or was, for an import that may touch all of them. */
export async function allUnits(tx: Tx): Promise<Unit[]> {
  const rows = await tx.query<{ unit: Unit }>(`SELECT ${asUnit} FROM units u`);
  return rows.map(({ unit }) => unit);
}

/** Which units: those valid on the day `at`; `after` is the last row of the page before. */
export type UnitFilter = {
  at: string;
  hierarchy?: string;
  parentId?: string;
  /** Only units that have none above them. */
  isTop?: boolean;
  code?: string;
  /** Only units whose work this one took over, whether or not they exist on the day. */
  successorId?: string;
  /** Words that the name or the code holds. */
  words?: string;
  limit: number;
  after?: readonly (string | number)[];
};

/** Without case, tone marks and đ/d, whatever the locale of the database: what people type when they look for a name. */
export const plain = (text: string): string =>
  `lower(translate(regexp_replace(normalize(${text}, NFD), '[\\u0300-\\u036f]', '', 'g'), 'đĐ', 'dd'))`;

/** Units valid on a day, or those another one succeeded, by code. */
export async function unitsOn(tx: Tx, filter: UnitFilter): Promise<Unit[]> {
  const rows = await tx.query<{ unit: Unit }>(
    `SELECT ${asUnit} FROM units u
     WHERE CASE WHEN $10::uuid IS NULL THEN u.valid_from <= $1::date AND coalesce(u.valid_to, 'infinity') >= $1::date
                ELSE u.successor_id = $10 END
       AND ($2::text IS NULL OR u.hierarchy = $2)
       AND ($3::text IS NULL OR u.code = $3)
       AND ($4::uuid IS NULL OR EXISTS (SELECT FROM unit_lines l WHERE l.unit_id = u.unit_id AND l.parent_id = $4
            AND l.valid_from <= $1::date AND coalesce(l.valid_to, 'infinity') >= $1::date))
       AND ($9::boolean IS NOT TRUE OR NOT EXISTS (SELECT FROM unit_lines l WHERE l.unit_id = u.unit_id
            AND l.parent_id IS NOT NULL AND l.valid_from <= $1::date AND coalesce(l.valid_to, 'infinity') >= $1::date))
       AND ($8::text IS NULL OR strpos(${plain("concat_ws(' ', u.code, u.name_vi, u.name_en)")}, ${plain('$8::text')}) > 0)
       AND ($5::text IS NULL OR (u.code, u.unit_id::text) > ($5, $6))
     ORDER BY u.code, u.unit_id::text LIMIT $7`,
    [
      filter.at,
      filter.hierarchy ?? null,
      filter.code ?? null,
      filter.parentId ?? null,
      filter.after?.[0] ?? null,
      filter.after?.[1] ?? null,
      filter.limit,
      filter.words?.trim() ?? null,
      filter.isTop ?? false,
      filter.successorId ?? null,
    ],
  );
  return rows.map(({ unit }) => unit);
}

/** How many units stand right below each of these on a day; none where there is no unit. */
export async function countBelow(tx: Tx, unitIds: readonly string[], at: string): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query<{ unitId: string; count: number }>(
    `SELECT l.parent_id AS "unitId", count(*)::int AS count FROM unit_lines l JOIN units u USING (unit_id)
     WHERE l.parent_id = ANY($1::uuid[]) AND l.valid_from <= $2::date AND coalesce(l.valid_to, 'infinity') >= $2::date
       AND u.valid_from <= $2::date AND coalesce(u.valid_to, 'infinity') >= $2::date
     GROUP BY 1`,
    [unitIds, at],
  );
  return new Map(rows.map(({ unitId, count }) => [unitId, count]));
}

const upsertUnits = upsertOf(UnitRow, { key: ['unitId'], kept: ['hierarchy'] });
const insertLines = insertOf(UnitLineRow);
const insertCommittees = insertOf(UnitCommitteeRow);

/** Writes units as they are now, with their lines and committees. */
export async function saveUnits(tx: Tx, units: readonly Unit[]): Promise<void> {
  if (units.length === 0) return;
  const ids = units.map((unit) => unit.unitId);
  const rows = units.map(({ name, ...unit }) => ({ ...unit, nameVi: name.vi, nameEn: name.en }));
  await tx.query(upsertUnits, [JSON.stringify(rows)]);
  await tx.query('DELETE FROM unit_lines WHERE unit_id = ANY($1::uuid[])', [ids]);
  await tx.query('DELETE FROM unit_committees WHERE unit_id = ANY($1::uuid[])', [ids]);
  await tx.query(insertLines, [JSON.stringify(units.flatMap(({ unitId, lines }) => lines.map(spanOf(unitId))))]);
  await tx.query(insertCommittees, [
    JSON.stringify(units.flatMap(({ unitId, committees }) => committees.map(spanOf(unitId)))),
  ]);
}

/** A part of a unit with its days, as a row. */
const spanOf =
  (unitId: string) =>
  <S extends Span>({ from, to, ...part }: S) => ({ ...part, unitId, validFrom: from, validTo: to });
