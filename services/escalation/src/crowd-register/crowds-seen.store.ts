import { columnsOf, type Tx } from '@cau-noi/messaging';
import { CrowdDayRow, CrowdLevelRow, CrowdRow } from '../crowd-stream/crowds.table.js';
import { CrowdLinkRow } from '../crowd-stream/stream.table.js';
import type { CrowdState } from './crowd.input.js';

/** A crowd with what a list shows of it. `peopleBefore`: a week ago; null: it was not told of then. */
export type SeenCrowd = CrowdRow & {
  peopleBefore: number | null;
  subject: string | null;
  placeCodes: string[];
  matters: string[];
  alert: CrowdAlert | null;
};
/** An alert of a crowd, as far as its page shows it. */
export type CrowdAlert = {
  alertId: string;
  alertNumber: string;
  line: string;
  level: number;
  state: string;
  raisedAt: string;
};

const states: Record<CrowdState, string> = {
  standing: 'c.ended_at IS NULL AND c.level > 0',
  fallen: 'c.ended_at IS NULL AND c.level = 0',
  ended: 'c.ended_at IS NOT NULL',
};

const alertFields = `jsonb_build_object('alertId', alert_id, 'alertNumber', alert_number, 'line', line, 'level', crowd_level,
  'raisedAt', to_char(raised_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'state', CASE WHEN ended_at IS NOT NULL THEN 'ended' WHEN acknowledged_at IS NOT NULL THEN 'acknowledged' ELSE 'raised' END)`;

/** `$1`: the day a week ago. */
const shown = `
  SELECT ${columnsOf(CrowdRow, { of: 'c' })},
    (SELECT people FROM crowd_days d WHERE d.crowd_id = c.crowd_id AND d.day <= $1::date ORDER BY day DESC LIMIT 1) AS "peopleBefore",
    p.subject, coalesce(p.places, '{}') AS "placeCodes", coalesce(p.matters, '{}') AS matters,
    (SELECT ${alertFields} FROM alerts WHERE case_id = c.crowd_id AND crowd_level IS NOT NULL
      ORDER BY (ended_at IS NULL) DESC, crowd_level DESC, line DESC LIMIT 1) AS alert
  FROM crowds c LEFT JOIN LATERAL (
    SELECT mode() WITHIN GROUP (ORDER BY subject) AS subject,
           array_agg(DISTINCT place_code ORDER BY place_code) FILTER (WHERE place_code IS NOT NULL) AS places,
           array_agg(DISTINCT m.name ORDER BY m.name) FILTER (WHERE m.name IS NOT NULL) AS matters
      FROM crowd_petitions LEFT JOIN matters m USING (matter_id) WHERE crowd = c.number
  ) AS p ON true`;

/** Crowds that have a petition in one of these units, or had one when they ended; that with the most people first. */
export const crowdsSeen = (
  tx: Tx,
  units: readonly string[],
  { state, weekAgo, place, limit }: { state: CrowdState; weekAgo: string; place: readonly unknown[]; limit: number },
): Promise<SeenCrowd[]> =>
  tx.query<SeenCrowd>(
    `${shown} WHERE c.unit_ids && $2::uuid[] AND ${states[state]}
       AND ($3::int IS NULL OR (-c.people, c.year, c.serial) > ($3, $4, $5))
     ORDER BY -c.people, c.year, c.serial LIMIT $6`,
    [weekAgo, units, ...place, limit],
  );

/** One crowd, or undefined where none of these units has a petition in it. */
export async function crowdSeen(
  tx: Tx,
  units: readonly string[],
  crowdId: string,
  weekAgo: string,
): Promise<SeenCrowd | undefined> {
  const [row] = await tx.query<SeenCrowd>(`${shown} WHERE c.unit_ids && $2::uuid[] AND c.crowd_id = $3`, [
    weekAgo,
    units,
    crowdId,
  ]);
  return row;
}

/** The crowd that a petition is in, if it was told of. */
export async function crowdOf(tx: Tx, petitionId: string): Promise<CrowdRow | undefined> {
  const [row] = await tx.query<CrowdRow>(
    `SELECT ${columnsOf(CrowdRow, { of: 'c' })} FROM crowds c JOIN crowd_petitions p ON p.crowd = c.number
      WHERE p.petition_id = $1 AND c.ended_at IS NULL`,
    [petitionId],
  );
  return row;
}

/** The history of a crowd: its levels, the oldest first; its days; its alerts, the latest first. */
export async function historyOf(
  tx: Tx,
  crowdId: string,
): Promise<{ levels: CrowdLevelRow[]; days: CrowdDayRow[]; alerts: CrowdAlert[] }> {
  const [levels, days, alerts] = await Promise.all([
    tx.query<CrowdLevelRow>(
      `SELECT ${columnsOf(CrowdLevelRow)} FROM crowd_levels WHERE crowd_id = $1 ORDER BY change_id`,
      [crowdId],
    ),
    tx.query<CrowdDayRow>(`SELECT ${columnsOf(CrowdDayRow)} FROM crowd_days WHERE crowd_id = $1 ORDER BY day`, [
      crowdId,
    ]),
    tx.query<{ alert: CrowdAlert }>(
      `SELECT ${alertFields} AS alert FROM alerts WHERE case_id = $1 AND crowd_level IS NOT NULL
        ORDER BY raised_at DESC, crowd_level DESC, line DESC`,
      [crowdId],
    ),
  ]);
  return { levels, days, alerts: alerts.map(({ alert }) => alert) };
}

/** Links between these petitions that hold. */
export const linksAmong = (tx: Tx, petitionIds: readonly string[]): Promise<CrowdLinkRow[]> =>
  tx.query<CrowdLinkRow>(
    `SELECT ${columnsOf(CrowdLinkRow)} FROM crowd_links
      WHERE one = ANY($1::uuid[]) AND other = ANY($1::uuid[]) AND is_on ORDER BY said_at, one, other`,
    [petitionIds],
  );
