import type { Tx } from '@cau-noi/messaging';
import type { Kind, Purpose } from '@cau-noi/vocabulary';
import type { By } from '../register/by.js';
import { OpeningRow } from './identities.table.js';
import type { LogRow } from './identity.view.js';
import type { Oddity } from './unusual.js';

/** Which openings: all, or those that concern one unit; behind a place in the list. */
export type Wanted = {
  unitId: string | null;
  unusual: boolean | undefined;
  after: readonly (string | number)[] | undefined;
  most: number;
};

/** Openings, newest first. */
export function listOpenings(tx: Tx, { unitId, unusual, after, most }: Wanted): Promise<LogRow[]> {
  const [at, id] = after ?? [null, null];
  return tx.query<LogRow>(
    `SELECT o.opening_id, o.opened_at, o.officer_id, o.post_id, o.unit_id, o.case_id, o.purpose, coalesce(o.kind, p.kind) AS kind,
              o.unusual, p.unit_code, p.register_year, p.serial
       FROM identity_openings o JOIN petitions p USING (petition_id)
       WHERE ($1::timestamptz IS NULL OR (o.opened_at, o.opening_id) < ($1::timestamptz, $2::uuid))
         ${unusual ? "AND o.unusual <> '{}'" : ''}
         AND ($4::uuid IS NULL OR o.unit_id = $4 OR p.unit_id = $4)
       ORDER BY o.opened_at DESC, o.opening_id DESC LIMIT $3`,
    [at, id, most, unitId],
  );
}

/** One opening as the register logs it: no person, no value, no note. */
export type Logged = {
  openingId: string;
  caseId: string;
  petitionId: string;
  unitId: string;
  purpose: Purpose;
  openedAt: string;
  kind: Kind;
  unusual: readonly Oddity[];
  by: By;
};

/** Writes one line of the log. */
export async function logOpening(tx: Tx, { by, ...opening }: Logged): Promise<void> {
  const openings = await tx.table(OpeningRow);
  await openings.insert({
    ...opening,
    openedAt: new Date(opening.openedAt),
    unusual: [...opening.unusual],
    officerId: by.officerId,
    postId: by.postId,
  });
}

/** How many openings an officer made in the 24 hours before; of denouncers alone, if asked. */
export async function openedBefore(
  tx: Tx,
  officerId: string,
  { now, isProtected }: { now: Date; isProtected: boolean },
): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM identity_openings o
        WHERE o.officer_id = $1 AND o.opened_at > $2::timestamptz - interval '24 hours' AND ($3 = false OR o.kind = 'TC')`,
    [officerId, now, isProtected],
  );
  return row?.count ?? 0;
}
